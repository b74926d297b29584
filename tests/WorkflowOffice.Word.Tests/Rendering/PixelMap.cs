using System.Text;

namespace WorkflowOffice.Word.Tests.Rendering;

/// <summary>Pixels of a page at 300 dpi, from a binary PPM.</summary>
internal sealed record PixelMap(int Width, int Height, byte[] Rgb)
{
    public const double PerMillimetre = 300 / 25.4;

    public static PixelMap Parse(byte[] ppm)
    {
        var header = Encoding.ASCII.GetString(ppm, 0, 40).Split('\n');
        var size = header[1].Split(' ');
        var offset = header[0].Length + header[1].Length + header[2].Length + 3;
        return new PixelMap(int.Parse(size[0], null), int.Parse(size[1], null), ppm[offset..]);
    }

    public bool IsRed(int x, int y) => Rgb[At(x, y)] > 200 && Rgb[At(x, y) + 1] < 90 && Rgb[At(x, y) + 2] < 90;

    public bool IsInk(int x, int y) => Rgb[At(x, y)] < 128 && Rgb[At(x, y) + 1] < 128 && Rgb[At(x, y) + 2] < 128;

    public int CountRed(int y) => Enumerable.Range(0, Width).Count(x => IsRed(x, y));

    /// <summary>The box around everything red, in points; null when nothing is.</summary>
    public (double Left, double Top, double Right, double Bottom)? RedBox(Func<int, int, bool> where)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (IsRed(x, y) && where(x, y))
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }

        const double Point = 72 / 300.0;
        return right < 0 ? null : (left * Point, top * Point, right * Point, bottom * Point);
    }

    public bool HasInk(int y) => Enumerable.Range(0, Width).Any(x => IsInk(x, y));

    private int At(int x, int y) => ((y * Width) + x) * 3;
}
