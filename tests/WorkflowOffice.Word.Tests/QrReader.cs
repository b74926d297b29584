using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace WorkflowOffice.Word.Tests;

/// <summary>
/// Reads a QR code as ISO/IEC 18004 describes it, written independently of the library that makes them: format, mask, interleaved blocks of level M (versions
/// 1 to 20), every block a code word of its Reed-Solomon code, segments of digits, capitals and bytes.
/// </summary>
internal sealed class QrReader
{
    private const string Capitals = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static readonly int[] EccPerBlock = [0, 10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
    private static readonly int[] Blocks = [0, 1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
    private readonly int size;
    private readonly int version;
    private readonly Func<int, int, bool> dark;

    private QrReader(int size, Func<int, int, bool> dark) => (this.size, version, this.dark) = (size, (size - 17) / 4, dark);

    /// <summary>Side in modules without the quiet zone, and the text.</summary>
    public static (int Modules, string Text) ReadPng(byte[] png)
    {
        var width = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        Assert.Equal((1, 0), (png[24], png[25])); // one bit of grey
        using var packed = new MemoryStream();
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == "IDAT")
                packed.Write(png, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        using var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress))
            zlib.CopyTo(pixels);
        var rows = pixels.ToArray();
        var stride = ((width + 7) / 8) + 1;
        bool IsDark(int x, int y) => (rows[(y * stride) + 1 + (x / 8)] >> (7 - (x % 8)) & 1) == 0;
        var quiet = 0;
        while (!IsDark(quiet, quiet))
            quiet++;
        var finder = quiet;
        while (IsDark(finder, quiet))
            finder++;
        var module = (finder - quiet) / 7; // the upper edge of a finder pattern is seven modules
        Assert.Equal(4 * module, quiet);
        var modules = (width / module) - 8;
        return (modules, new QrReader(modules, (x, y) => IsDark(quiet + (x * module) + (module / 2), quiet + (y * module) + (module / 2))).Text());
    }

    private string Text()
    {
        var format = Format() ^ 0x5412;
        Assert.Equal(0, format >> 13); // level M
        var words = Words(format >> 10 & 7);
        return Segments(Data(words));
    }

    private int Format()
    {
        (int X, int Y)[] places = [(8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8), (5, 8), (4, 8), (3, 8), (2, 8), (1, 8), (0, 8)];
        return places.Select((place, i) => dark(place.X, place.Y) ? 1 << i : 0).Sum();
    }

    private List<byte> Words(int mask)
    {
        var bits = new List<bool>();
        for (var right = size - 1; right >= 1; right -= 2)
        {
            if (right == 6)
                right = 5;
            for (var step = 0; step < size; step++)
            {
                var y = ((right + 1) & 2) == 0 ? size - 1 - step : step;
                foreach (var x in new[] { right, right - 1 })
                {
                    if (!IsFixed(x, y))
                        bits.Add(dark(x, y) ^ IsMasked(mask, x, y));
                }
            }
        }

        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => (byte)chunk.Aggregate(0, (word, bit) => (word << 1) | (bit ? 1 : 0)))];
    }

    private bool IsFixed(int x, int y)
    {
        if (x == 6 || y == 6 || (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8))
            return true;
        if (version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6)))
            return true;
        var centres = Centres();
        return centres.Any(cx => centres.Any(cy => Math.Abs(cx - x) <= 2 && Math.Abs(cy - y) <= 2
            && !(cx == 6 && cy == 6) && !(cx == 6 && cy == size - 7) && !(cx == size - 7 && cy == 6)));
    }

    private List<int> Centres()
    {
        if (version == 1)
            return [];
        var count = (version / 7) + 2;
        var step = ((version * 4) + (count * 2) + 1) / ((count * 2) - 2) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(i => size - 7 - (i * step))];
    }

    private static bool IsMasked(int mask, int x, int y) => 0 == mask switch
    {
        0 => (x + y) % 2,
        1 => y % 2,
        2 => x % 3,
        3 => (x + y) % 3,
        4 => ((x / 3) + (y / 2)) % 2,
        5 => (x * y % 2) + (x * y % 3),
        6 => ((x * y % 2) + (x * y % 3)) % 2,
        _ => (((x + y) % 2) + (x * y % 3)) % 2,
    };

    private List<byte> Data(List<byte> words)
    {
        var (count, ecc) = (Blocks[version], EccPerBlock[version]);
        var shortLength = (words.Count / count) - ecc;
        var firstLong = count - (words.Count % count);
        var blocks = Enumerable.Range(0, count).Select(_ => new List<byte>()).ToList();
        var next = 0;
        for (var i = 0; i <= shortLength; i++)
        {
            for (var block = i == shortLength ? firstLong : 0; block < count; block++)
                blocks[block].Add(words[next++]);
        }

        var data = blocks.SelectMany(block => block.ToArray()).ToList();
        for (var i = 0; i < ecc; i++)
        {
            for (var block = 0; block < count; block++)
                blocks[block].Add(words[next++]);
        }

        Assert.All(blocks, block => Assert.True(IsCodeWord(block, ecc), "the block is not of its Reed-Solomon code"));
        return data;
    }

    /// <summary>The polynomial is zero at α^0 … α^(ecc − 1).</summary>
    private static bool IsCodeWord(List<byte> block, int ecc)
    {
        var root = 1;
        for (var i = 0; i < ecc; i++, root = Times(root, 2))
        {
            if (block.Aggregate(0, (sum, word) => Times(sum, root) ^ word) != 0)
                return false;
        }

        return true;
    }

    private static int Times(int a, int b)
    {
        var product = 0;
        for (; b > 0; b >>= 1, a = (a << 1) ^ ((a >> 7) * 0x11D))
            product ^= (b & 1) * a;
        return product;
    }

    private string Segments(List<byte> data)
    {
        var at = 0;
        int Take(int bits)
        {
            var value = 0;
            for (; bits > 0; bits--, at++)
                value = (value << 1) | (data[at / 8] >> (7 - (at % 8)) & 1);
            return value;
        }

        var wide = version >= 10;
        var text = new StringBuilder();
        while ((data.Count * 8) - at >= 4 && Take(4) is var mode and not 0)
        {
            switch (mode)
            {
                case 7:
                    Assert.Equal(26, Take(8)); // what follows is UTF-8
                    break;
                case 1:
                    for (var left = Take(wide ? 12 : 10); left > 0; left -= 3)
                        text.Append(Take(left >= 3 ? 10 : left == 2 ? 7 : 4).ToString($"D{Math.Min(3, left)}", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case 2:
                    for (var left = Take(wide ? 11 : 9); left > 0; left -= 2)
                        Append(left >= 2 ? Take(11) : Take(6), left >= 2);
                    break;
                default:
                    Assert.Equal(4, mode);
                    text.Append(new UTF8Encoding(false, true).GetString([.. Enumerable.Range(0, Take(wide ? 16 : 8)).Select(_ => (byte)Take(8))]));
                    break;
            }
        }

        return text.ToString();

        void Append(int value, bool two) => text.Append(two ? $"{Capitals[value / 45]}{Capitals[value % 45]}" : $"{Capitals[value]}");
    }
}
