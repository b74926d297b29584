namespace WorkflowOffice.Workflows.Api.Problems;

/// <summary>One action on several things, each a change of its own: what is refused does not stop the rest, and every refusal is told.</summary>
internal sealed class SeveralChanges
{
    private readonly List<WorkflowException> refusals = [];

    public int Done { get; private set; }

    /// <summary>True when it was done; false when it was refused, which <see cref="ThrowRefusals"/> tells at the end.</summary>
    public async Task<bool> TryAsync(Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (WorkflowException refusal)
        {
            refusals.Add(refusal);
            return false;
        }

        Done++;
        return true;
    }

    /// <exception cref="WorkflowException">Something was refused: the refusal itself where it is the only thing that there was to do.</exception>
    public void ThrowRefusals()
    {
        if (refusals.Count == 0)
            return;
        throw refusals.Count == 1 && Done == 0 ? refusals[0] : new PartlyRefusedException(refusals, Done);
    }
}
