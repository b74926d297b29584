namespace WorkflowOffice.Word.Rendering;

/// <summary>What one filling collects for one part: the pictures it newly refers to.</summary>
internal sealed class PartFill(FillContext context, string idPrefix)
{
    private readonly List<NewPicture> pictures = [];

    public FillContext Context => context;

    public IReadOnlyList<NewPicture> Pictures => pictures;

    public string Add(Picture picture)
    {
        var id = $"{idPrefix}{pictures.Count + 1}";
        pictures.Add(new NewPicture(id, picture));
        return id;
    }
}
