namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>Which files a field accepts.</summary>
internal static class FileRules
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>What is wrong with a file, in words; null when nothing is.</summary>
    internal static string? Problem(FormField field, string name, long size)
    {
        if (field.Accept is { } accept && !accept.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return $"“{field.Label}”只接受 {string.Join("、", accept)} 文件，“{name}”不是";
        return field.MaxMegabytes is { } most && size > most * Megabyte ? $"“{field.Label}”的文件不能超过 {most} MB，“{name}”超过了" : null;
    }
}
