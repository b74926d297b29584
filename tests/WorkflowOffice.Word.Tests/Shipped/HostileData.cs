using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Tests.Shipped;

/// <summary>Puts into a sample what people and machines put into forms: markup, control characters, emoji, other directions, halves of characters.</summary>
internal sealed class HostileData(Random random)
{
    private static readonly string[] Pieces =
    [
        "安全生产监察执法", "，。；：“”《》〔〕", "<w:p>&amp;</w:p>", "]]>", "{{AgencyName}}", "{{end}}", "\n", "\t", "\r\n", "\u0000", "\u0001", "\u001F", "\uFFFE", "\uFFFF",
        "😀👨‍👩‍👧", "堃昇喆珺赟", "שלום", "مرحبا", "\u202E反\u202C", "\uD83D", "\uDE00", "\u200B", "e\u0301", "0123456789", "-----", "\u00A0", "\u2028", "　",
    ];

    /// <summary>Every fourth text is replaced, in lists too.</summary>
    public JsonObject Spoil(JsonObject sample)
    {
        foreach (var name in sample.Select(entry => entry.Key).ToList())
            sample[name] = Spoil(sample[name]);
        return sample;
    }

    private JsonNode? Spoil(JsonNode? value) => value switch
    {
        JsonObject inner => Spoil((JsonObject)inner.DeepClone()),
        JsonArray list => new JsonArray([.. list.Select(entry => Spoil(entry)?.DeepClone())]),
        JsonValue text when text.GetValueKind() == System.Text.Json.JsonValueKind.String && random.Next(4) == 0 => JsonValue.Create(Text()),
        _ => value?.DeepClone(),
    };

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
