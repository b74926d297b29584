namespace WorkflowOffice.Web.Requests;

/// <summary>A text holds U+0000, which PostgreSQL keeps in no text (X-REQ-03).</summary>
public sealed class UnstorableTextException() : RequestException(StatusCodes.Status400BadRequest, "X-REQ-03", Words)
{
    internal const string Words = "提交的文字含有无法保存的空字符（U+0000），没有处理。从其他程序粘贴的文字请改为手工输入，然后重新提交。";
}
