namespace WorkflowOffice.Web.Requests;

/// <summary>A body whose length was not announced: counted while it is read, and past the limit read to its end and refused.</summary>
/// <remarks>A server that closes the connection while the sender still sends takes the answer from it: the sender then sees a broken connection, not the 413.</remarks>
internal sealed class LimitedBody(Stream body, RequestLimitOptions limits) : WatchedBody(body)
{
    private readonly Stream _body = body;

    /// <summary>Reads on and forgets what it reads, up to what one sender may cost us.</summary>
    public static async Task DiscardAsync(Stream body, long most, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (long read = 0, count; read < most && (count = await body.ReadAsync(buffer, cancellationToken)) > 0; read += count)
            {
            }
        }
        catch (BadHttpRequestException)
        {
            // Not even that much is taken.
        }
    }

    protected override async ValueTask LookAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (Position <= limits.MaxBodyBytes)
            return;
        await DiscardAsync(_body, limits.MaxDiscardedBytes - Position, cancellationToken);
        throw new BodyTooLargeException(limits.MaxBodyMegabytes);
    }
}
