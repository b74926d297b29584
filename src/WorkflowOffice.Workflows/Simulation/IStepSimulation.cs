namespace WorkflowOffice.Workflows.Simulation;

/// <summary>What a step of another project would leave behind, for test runs: invented facts, so that later expressions find what they read.</summary>
public interface IStepSimulation
{
    /// <summary>Sets variables through the context and does nothing else; steps it does not know it leaves alone.</summary>
    /// <param name="outcome">The outcome that the test run takes; null where the step waits on.</param>
    /// <param name="visit">How often the step came before: what it can choose from is taken in turn.</param>
    void Leave(Activity step, string? outcome, int visit, ActivityExecutionContext context);
}
