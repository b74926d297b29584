namespace WorkflowOffice.Word;

/// <summary>One placeholder as it stands in the template.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Path">The path as written, relative to the enclosing repeats.</param>
/// <param name="Scopes">Paths of the enclosing repeats, outermost first.</param>
/// <param name="Format">Format name, or null.</param>
/// <param name="Optional">Written with <c>?</c>: no gap when the value is missing.</param>
/// <param name="Place">Where, in the user's words.</param>
public sealed record TemplateField(
    TemplateFieldKind Kind, string Path, IReadOnlyList<string> Scopes, string? Format, bool Optional, string Place)
{
    /// <summary>
    /// Every absolute path this may mean, nearest repeat first: a path inside a repeat is looked up in the entry, then in the
    /// enclosing entry, then in the document's data.
    /// </summary>
    public IEnumerable<string> Candidates
    {
        get
        {
            for (var depth = Scopes.Count; depth > 0; depth--)
            {
                var prefix = string.Join('.', Scopes.Take(depth));
                yield return Path == "." ? prefix : $"{prefix}.{Path}";
            }

            yield return Path;
        }
    }
}
