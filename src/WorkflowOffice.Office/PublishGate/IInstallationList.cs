namespace WorkflowOffice.Office.PublishGate;

/// <summary>A list of this installation that inputs choose from; register one, and what workflows name in it is checked before publication.</summary>
internal interface IInstallationList
{
    /// <summary>The name that inputs use: <see cref="Workflows.InputAttribute.OptionsSource"/>.</summary>
    string Source { get; }

    /// <summary>Value → Chinese name of every entry.</summary>
    Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken);
}
