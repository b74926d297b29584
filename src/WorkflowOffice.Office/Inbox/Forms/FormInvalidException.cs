namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>The form cannot be submitted; says for each field what is wrong.</summary>
public sealed class FormInvalidException : OfficeException
{
    internal FormInvalidException(string code, IReadOnlyDictionary<string, string[]> errors, string? article)
        : base(RefusalKind.RuleBroken, code, "未能提交：" + string.Join("；", errors.Values.SelectMany(e => e).Take(6)) + "。请补充后重新提交。")
    {
        Errors = errors;
        Article = article;
    }
}
