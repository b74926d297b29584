using System.Globalization;
using System.Text;
using WorkflowOffice.Word.Packaging;
using WorkflowOffice.Word.Rendering;

namespace WorkflowOffice.Word.Compilation;

/// <summary>Adds the pictures of one filling to the package: files, relationships, content types.</summary>
internal sealed class PictureParts(RelationshipParts relationships)
{
    private const string ImageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private const string Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string EmptyRelationships =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
        + $"<Relationships xmlns=\"{Namespace}\"></Relationships>";

    private readonly List<(string Part, NewPicture Picture)> added = [];

    public void Add(string part, IEnumerable<NewPicture> pictures) => added.AddRange(pictures.Select(picture => (part, picture)));

    public void AddTo(List<ZipPart> parts)
    {
        if (added.Count == 0)
            return;
        var prefix = relationships.FreeMediaPrefix();
        var number = 0;
        foreach (var byPart in added.GroupBy(entry => entry.Part).ToList())
        {
            var lines = new StringBuilder();
            foreach (var (_, picture) in byPart)
            {
                var file = $"word/media/{prefix}{++number}.{picture.Picture.Extension}";
                parts.Add(ZipPart.Compress(file, picture.Picture.Bytes));
                lines.Append(CultureInfo.InvariantCulture, $"<Relationship xmlns=\"{Namespace}\" Id=\"{picture.RelationshipId}\" Type=\"{ImageType}\" Target=\"/{file}\"/>");
            }

            var xml = relationships.Find(byPart.Key) ?? EmptyRelationships;
            Put(parts, RelationshipParts.NameFor(byPart.Key), InsertBeforeEnd(xml, "Relationships", lines.ToString()));
        }

        var types = added.Select(entry => entry.Picture.Picture).DistinctBy(p => p.Extension).Where(p => !relationships.Knows(p.Extension))
            .Select(p => $"<Default xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" Extension=\"{p.Extension}\" ContentType=\"{p.ContentType}\"/>");
        Put(parts, ContentTypes.PartName, InsertBeforeEnd(relationships.ContentTypesXml, "Types", string.Concat(types)));
    }

    /// <summary>Before the end tag, whatever its prefix; an empty root element is opened first.</summary>
    private static string InsertBeforeEnd(string xml, string root, string inserted)
    {
        var end = xml.LastIndexOf("</", StringComparison.Ordinal);
        if (end >= 0)
            return xml.Insert(end, inserted);
        var empty = xml.LastIndexOf("/>", StringComparison.Ordinal);
        return $"{xml[..empty]}>{inserted}</{root}>";
    }

    private static void Put(List<ZipPart> parts, string name, string xml)
    {
        var part = ZipPart.Compress(name, Encoding.UTF8.GetBytes(xml));
        var at = parts.FindIndex(existing => existing.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at >= 0)
            parts[at] = part;
        else
            parts.Add(part);
    }
}
