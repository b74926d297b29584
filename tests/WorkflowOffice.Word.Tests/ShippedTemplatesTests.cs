namespace WorkflowOffice.Word.Tests;

public sealed class ShippedTemplatesTests
{
    public static TheoryData<string> Ids => TemplateFiles.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Template_IsValid(string id) => DocxAssert.IsValid(TemplateFiles.Docx(id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Filled_WithTheSample_IsValidAndHasNoGap(string id)
    {
        var filled = WordTemplate.Open(TemplateFiles.Docx(id)).Fill(TemplateFiles.Sample(id));
        if (Environment.GetEnvironmentVariable("WORD_TESTS_OUT") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, id + ".docx"), filled.Bytes);

        DocxAssert.IsValid(filled.Bytes);
        Assert.Empty(filled.Missing);
    }
}
