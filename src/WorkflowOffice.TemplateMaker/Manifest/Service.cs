namespace WorkflowOffice.TemplateMaker.Manifest;

/// <summary>Whether the document is served (送达) and on whom.</summary>
/// <param name="Need">needed: a case is not archived while it is not served; possible: it may be served; none: it stays inside, or somebody addresses it to the office.</param>
/// <param name="To">On whom, in the office's words; null with none.</param>
/// <param name="By">The field that decides between kinds of document (文种); null when there is one kind.</param>
/// <param name="Kinds">By value of that field; a value that is not here has <paramref name="Need"/>.</param>
internal sealed record Service(string Need, string? To = null, string? By = null, IReadOnlyDictionary<string, Service>? Kinds = null)
{
    private const string ByField = "service by ";

    /// <summary><c>service: 当事人</c> (<c>当事人?</c> possible), <c>service by Kind: 催告书=当事人 强制执行申请书=人民法院?</c>; nothing: not served.</summary>
    public static Service Read(IReadOnlyDictionary<string, string> keys)
    {
        if (keys.TryGetValue("service", out var to))
            return Of(to);
        return keys.Keys.FirstOrDefault(key => key.StartsWith(ByField, StringComparison.Ordinal)) is { } by
            ? new Service("none", By: by[ByField.Length..], Kinds: keys[by].Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Of(pair[1])))
            : new Service("none");
    }

    private static Service Of(string to) => to.EndsWith('?') ? new("possible", to[..^1]) : new("needed", to);
}
