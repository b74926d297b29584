namespace WorkflowOffice.Reliability.Tests;

/// <summary>What runs while nothing else does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
