namespace WorkflowOffice.Web.Requests;

/// <summary>A body whose length was not announced: counted while it is read, and past the limit read to its end and refused.</summary>
/// <remarks>A server that closes the connection while the sender still sends takes the answer from it: the sender then sees a broken connection, not the 413.</remarks>
internal sealed class LimitedBody(Stream body, RequestLimitOptions limits) : Stream
{
    private long _read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

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

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await body.ReadAsync(buffer, cancellationToken);
        _read += count;
        if (_read <= limits.MaxBodyBytes)
            return count;
        await DiscardAsync(body, limits.MaxDiscardedBytes - _read, cancellationToken);
        throw new BodyTooLargeException(limits.MaxBodyMegabytes);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
