namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>The kinds of page (documents.md §1.3).</summary>
internal enum PageLayout
{
    /// <summary>红头公文, and documents in the same type area without a red head.</summary>
    Official,

    /// <summary>信函格式.</summary>
    Letter,

    /// <summary>执法文书: forms, records, decisions.</summary>
    Form,
}
