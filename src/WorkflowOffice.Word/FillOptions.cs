namespace WorkflowOffice.Word;

/// <summary>How a template is filled.</summary>
public sealed class FillOptions
{
    /// <summary>Chinese names of the paths, shown in gaps: <c>【缺：被检查单位】</c>.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>Pictures (PNG or JPEG) for <c>image:</c> places, by path. A base64 text in the data works as well.</summary>
    public IReadOnlyDictionary<string, byte[]> Images { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>What a repeat without entries shows.</summary>
    public string EmptyRepeatText { get; init; } = "（无）";

    /// <summary>The largest uncompressed part that may come out; larger is refused instead of filling the memory.</summary>
    public int MaxPartBytes { get; init; } = 256 * 1024 * 1024;
}
