namespace WorkflowOffice.Web.Requests;

/// <summary>A JSON body that is refused as soon as a text of it holds U+0000.</summary>
internal sealed class StorableBody(Stream body) : WatchedBody(body)
{
    private int _matched;

    /// <summary>Whether JSON holds U+0000, which it can only write as <c>\u0000</c>.</summary>
    /// <param name="matched">How much of that the last bytes of the piece before were; 0 before the first.</param>
    public static bool HoldsNullCharacter(ReadOnlySpan<byte> json, ref int matched)
    {
        var escaped = "\\u0000"u8;
        while (json.Length > 0)
        {
            if (matched == 0)
            {
                var backslash = json.IndexOf(escaped[0]);
                if (backslash < 0)
                    return false;
                json = json[(backslash + 1)..];
                matched = 1;
                continue;
            }

            // What follows a backslash belongs to it, a second backslash too.
            matched = json[0] == escaped[matched] ? matched + 1 : 0;
            if (matched == escaped.Length)
                return true;
            json = json[1..];
        }

        return false;
    }

    protected override ValueTask LookAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        HoldsNullCharacter(bytes.Span, ref _matched) ? throw new UnstorableTextException() : ValueTask.CompletedTask;
}
