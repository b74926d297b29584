namespace WorkflowOffice.Office.Attachments;

/// <summary>A file is not accepted as an attachment; says why and what to do.</summary>
public sealed class AttachmentException : OfficeException
{
    private AttachmentException(RefusalKind kind, string code, string message)
        : base(kind, code, message)
    {
    }

    internal static AttachmentException NoFile() =>
        new(RefusalKind.Malformed, "X-ATT-01", "请求中没有文件，或格式不正确。请选择一个文件后重新上传（multipart/form-data，字段名 file，一次一个）。");

    internal static AttachmentException TooLarge(string name) =>
        new(RefusalKind.TooLarge, "X-ATT-02", $"文件“{name}”超过 {AttachmentFile.LargestMegabytes} MB，没有保存。请压缩或拆分后重新上传。");

    internal static AttachmentException Empty(string name) =>
        new(RefusalKind.RuleBroken, "X-ATT-03", $"文件“{name}”是空的，没有保存。请检查文件后重新上传。");

    internal static AttachmentException TypeNotAllowed(string name) =>
        new(RefusalKind.RuleBroken, "X-ATT-04", $"不接受文件“{name}”的类型，没有保存。可以上传：{AttachmentTypes.InWords}。压缩包请解压后逐个上传。");

    internal static AttachmentException NotWhatItSays(string name) =>
        new(RefusalKind.RuleBroken, "X-ATT-05", $"文件“{name}”的内容与扩展名不符，没有保存。请用原来的程序另存为正确的格式后重新上传。");

    internal static AttachmentException Dangerous(string name, string what) =>
        new(RefusalKind.RuleBroken, "X-ATT-06", $"文件“{name}”{what}，没有保存。请另存为不含这些内容的文件后重新上传。");

    internal static AttachmentException BadName() =>
        new(RefusalKind.RuleBroken, "X-ATT-07", "文件没有可用的名称，没有保存。请改名后重新上传。");

    internal static AttachmentException NotWorkingOnIt(string caseNo) =>
        new(RefusalKind.Forbidden, "X-ATT-08", $"您没有办理事项 {caseNo} 的任务，不能添加附件。请交承办人上传。");

    internal static AttachmentException CaseClosed(string caseNo) =>
        new(RefusalKind.Conflict, "X-ATT-09", $"事项 {caseNo} 已经办结归档，不能再添加附件。");

    internal static AttachmentException TooMany(string caseNo) =>
        new(RefusalKind.RuleBroken, "X-ATT-10", $"事项 {caseNo} 的附件已达 {AttachmentFile.MostOfOneCase} 个，不能再添加。");
}
