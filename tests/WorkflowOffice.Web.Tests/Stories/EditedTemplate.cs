using System.IO.Compression;
using System.Text;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>A template as somebody could have edited it in Word.</summary>
internal static class EditedTemplate
{
    public static byte[] Replace(byte[] docx, string text, string by)
    {
        using var edited = new MemoryStream();
        edited.Write(docx);
        using (var archive = new ZipArchive(edited, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            string content;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
                content = reader.ReadToEnd();
            Assert.Contains(text, content);
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open(), new UTF8Encoding(false));
            writer.Write(content.Replace(text, by, StringComparison.Ordinal));
        }

        return edited.ToArray();
    }
}
