namespace WorkflowOffice.Word.Tests;

/// <summary>A field of a sidecar, read the way the office reads it.</summary>
internal sealed record SidecarField(string Path, string Label, string Type, bool Required, string? Repeat, IReadOnlyList<string>? Choices = null);
