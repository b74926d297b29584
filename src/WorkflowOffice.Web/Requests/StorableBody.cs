namespace WorkflowOffice.Web.Requests;

/// <summary>A JSON body in which no text holds U+0000, which JSON can only write as <c>\u0000</c>.</summary>
internal sealed class StorableBody(Stream body) : WatchedBody(body)
{
    private static ReadOnlySpan<byte> NullCharacter => "\\u0000"u8;

    /// <summary>How much of it the last bytes were.</summary>
    private int _matched;

    protected override ValueTask LookAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        for (var rest = bytes.Span; rest.Length > 0;)
        {
            if (_matched == 0)
            {
                var backslash = rest.IndexOf((byte)'\\');
                if (backslash < 0)
                    break;
                rest = rest[(backslash + 1)..];
                _matched = 1;
                continue;
            }

            // What follows a backslash belongs to it, a second backslash too.
            _matched = rest[0] == NullCharacter[_matched] ? _matched + 1 : 0;
            if (_matched == NullCharacter.Length)
                throw new UnstorableTextException();
            rest = rest[1..];
        }

        return ValueTask.CompletedTask;
    }
}
