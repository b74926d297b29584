namespace WorkflowOffice.Word.Tests.Rendering;

/// <summary>One LibreOffice run for all tests that look at pages.</summary>
[CollectionDefinition(nameof(RenderedTemplates))]
public sealed class RenderedCollection : ICollectionFixture<RenderedTemplates>;
