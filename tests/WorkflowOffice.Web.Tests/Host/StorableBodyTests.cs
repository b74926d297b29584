using System.Text;
using System.Text.Json;
using WorkflowOffice.Web.Requests;

namespace WorkflowOffice.Web.Tests.Host;

/// <summary>However a body arrives: refused if a text of it holds U+0000, and only then.</summary>
public sealed class StorableBodyTests
{
    private const string Alphabet = "\\\\u0000\0a\"\n安";

    [Fact]
    public async Task RandomTexts_InRandomPieces()
    {
        var random = new Random(7);
        var refused = 0;
        for (var round = 0; round < 3000; round++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(12)));
            using var body = new StorableBody(new Pieces(JsonSerializer.SerializeToUtf8Bytes(new { text }), random));

            var exception = await Record.ExceptionAsync(async () =>
            {
                using var copy = new MemoryStream();
                await body.CopyToAsync(copy);
                Assert.Equal(text, JsonDocument.Parse(copy.ToArray()).RootElement.GetProperty("text"u8).GetString());
            });

            Assert.Equal(text.Contains('\0', StringComparison.Ordinal) ? typeof(UnstorableTextException) : null, exception?.GetType());
            refused += exception is null ? 0 : 1;
        }

        Assert.InRange(refused, 300, 2700);
    }

    [Theory]
    [InlineData("""{"a":"\u0000"}""", true)]
    [InlineData("""{"a":"\\\u0000"}""", true)]
    [InlineData("""{"\u0000":1}""", true)]
    [InlineData("""{"a":"\\u0000"}""", false)]
    [InlineData("""{"a":"\u0001\u000a u0000"}""", false)]
    public async Task AsWritten(string json, bool isRefused)
    {
        using var body = new StorableBody(new MemoryStream(Encoding.UTF8.GetBytes(json)));

        var exception = await Record.ExceptionAsync(() => body.CopyToAsync(Stream.Null));

        Assert.Equal(isRefused ? typeof(UnstorableTextException) : null, exception?.GetType());
    }

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class Pieces(byte[] bytes, Random random) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, 4))], cancellationToken);
    }
}
