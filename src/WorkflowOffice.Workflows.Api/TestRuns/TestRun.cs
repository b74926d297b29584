using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Simulation;

namespace WorkflowOffice.Workflows.Api.TestRuns;

/// <summary>Runs a stored version as a test (测试运行): no case, no task, no document, no number, no message; only its course is kept.</summary>
internal static class TestRun
{
    /// <param name="keep">False: nothing at all is stored.</param>
    public static Task<WorkflowState> RunAsync(WorkflowCommands commands, string versionId, bool keep, CancellationToken cancellationToken) =>
        commands.RunAsync<IServiceProvider, WorkflowState>(
            "test-run/" + versionId, "",
            async (services, startedBy, ct) =>
            {
                var burst = services.GetRequiredService<IBurst>();
                var definition = await services.GetRequiredService<IWorkflowDefinitions>().GetAsync(versionId, ct);
                var id = ITestRuns.Prefix + Guid.CreateVersion7(burst.Now).ToString("N", CultureInfo.InvariantCulture);
                var run = await services.GetRequiredService<WorkflowSimulator>().RunAsync(
                    definition.Json, id, $"测试运行（{startedBy}）", burst.Now, services, ct);
                if (keep)
                    services.GetRequiredService<ITestRuns>().Keep(run);
                return run.State;
            },
            cancellationToken);
}
