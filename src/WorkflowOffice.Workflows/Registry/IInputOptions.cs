namespace WorkflowOffice.Workflows.Registry;

/// <summary>A list of this installation that inputs choose from; register one, and the designer shows it as a picker.</summary>
public interface IInputOptions
{
    /// <summary>The name that inputs use: <see cref="InputAttribute.OptionsSource"/>.</summary>
    string Source { get; }

    /// <summary>Every entry that can be chosen today, in the order of the office.</summary>
    Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken);
}
