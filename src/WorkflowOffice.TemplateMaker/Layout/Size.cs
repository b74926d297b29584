namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Chinese type sizes in half points (documents.md §1.1 / GB/T 9704-2012 §5.2.2).</summary>
internal static class Size
{
    public const int Initial = 84;
    public const int SmallInitial = 72;
    public const int One = 52;
    public const int Two = 44;
    public const int SmallTwo = 36;
    public const int Three = 32;
    public const int Four = 28;
    public const int SmallFour = 24;
    public const int Five = 21;
}
