using System.Collections.Concurrent;
using WorkflowOffice.Word;

namespace WorkflowOffice.Office.Templates;

/// <summary>Templates ready to be filled, by the SHA-256 of their file: read and checked once per host, immutable afterwards.</summary>
internal sealed class CompiledTemplates
{
    /// <summary>All shipped templates and some versions of each; beyond it the memory starts anew.</summary>
    private const int MostKept = 400;

    private readonly ConcurrentDictionary<string, WordTemplate> _known = new(StringComparer.Ordinal);

    internal WordTemplate Get(string sha256, byte[] bytes)
    {
        if (_known.TryGetValue(sha256, out var known))
            return known;
        if (_known.Count >= MostKept)
            _known.Clear();
        return _known.GetOrAdd(sha256, WordTemplate.Open(bytes));
    }
}
