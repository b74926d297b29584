using System.IO.Compression;

namespace WorkflowOffice.Office.Attachments;

/// <summary>Looks into a .docx or .xlsx without unpacking it: only the directory of the archive is read.</summary>
internal static class OfficePackage
{
    private const int MostParts = 5_000;
    private const long LargestUnpacked = 300L * 1024 * 1024;

    private static readonly string[] Active = ["vbaProject.bin", "vbaData.xml", "activeX", "oleObject"];

    internal static bool Holds(byte[] bytes, string part) => bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) && Read(
        bytes,
        archive => archive.Entries.Count <= MostParts && archive.GetEntry("[Content_Types].xml") is not null && archive.GetEntry(part) is not null,
        otherwise: false);

    internal static string? DangerIn(byte[] bytes) => Read<string?>(
        bytes,
        archive =>
        {
            if (archive.Entries.Any(entry => Active.Any(name => entry.FullName.Contains(name, StringComparison.OrdinalIgnoreCase))))
                return "含有宏、控件或内嵌对象";
            if (archive.Entries.Any(entry => entry.FullName.Contains("..", StringComparison.Ordinal) || entry.FullName.StartsWith('/')))
                return "的内部路径不正常";
            return archive.Entries.Sum(entry => entry.Length) > LargestUnpacked ? "展开后过大" : null;
        },
        otherwise: "已损坏");

    private static T Read<T>(byte[] bytes, Func<ZipArchive, T> look, T otherwise)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return look(archive);
        }
        catch (InvalidDataException)
        {
            return otherwise;
        }
    }
}
