using System.Text;

namespace WorkflowOffice.Word.Rendering;

/// <summary>The bytes of a part being written. Can be cut back, which is how empty tables and rows disappear.</summary>
internal sealed class XmlOutput(int limit)
{
    private byte[] buffer = new byte[16 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    public ReadOnlySpan<byte> Since(int start) => buffer.AsSpan(start, Length - start);

    public void CutBackTo(int length) => Length = length;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    public void WriteNumber(int number)
    {
        number.TryFormat(Reserve(11), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Literal text: nothing in it is markup, and every character that XML or Word cannot hold becomes a visible U+FFFD.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var plain = text.IndexOfAny(LiteralText.Special);
            if (plain < 0)
                plain = text.Length;
            if (plain > 0)
            {
                Length += Encoding.UTF8.GetBytes(text[..plain], Reserve(plain * 3));
                text = text[plain..];
                continue;
            }

            text = text[LiteralText.WriteSpecial(this, text)..];
        }
    }

    private Span<byte> Reserve(int count)
    {
        if (Length + (long)count > limit)
        {
            throw new FillFailedException(
                "X-TPL-30", $"生成的文书超过 {limit / 1024 / 1024} MB，已停止。请检查数据中是否有异常长的内容或异常多的行。");
        }

        if (Length + count > buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, Math.Max(Length + (long)count, buffer.Length * 2L)));
        return buffer.AsSpan(Length);
    }
}
