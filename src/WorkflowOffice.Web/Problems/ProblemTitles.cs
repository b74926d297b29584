namespace WorkflowOffice.Web.Problems;

/// <summary>The short Chinese title, and for answers without an exception the code and the sentence, of each status.</summary>
internal static class ProblemTitles
{
    public static string Of(int status) => status switch
    {
        400 => "请求不正确",
        401 => "未登录",
        403 => "不允许",
        404 => "没有找到",
        405 => "不支持的操作",
        409 => "与当前状态冲突",
        413 => "内容过大",
        415 => "格式不支持",
        422 => "不符合规定",
        429 => "过于频繁",
        503 => "暂时不可用",
        _ when status >= 500 => "系统错误",
        _ => "请求未完成",
    };

    /// <summary>For statuses that the framework sets itself.</summary>
    public static Problem Bare(int status) => status switch
    {
        404 => new(status, "X-REQ-05", "请求的地址不存在。请核对地址，或从首页重新进入。"),
        405 => new(status, "X-REQ-06", "该地址不支持这种请求方式。"),
        413 => new(status, "X-REQ-02", "提交的内容超过上限，没有保存。请压缩或拆分文件后重新提交。"),
        415 => new(status, "X-REQ-07", "不支持提交这种格式的内容。请使用 application/json。"),
        _ when status >= 500 => new(status, "X-SYS-01", "系统发生错误，操作没有完成。请稍后重试；如仍不成功，请把编号告诉系统管理员。"),
        _ => new(status, "X-REQ-03", "请求的内容不正确，没有处理。请刷新页面后重试。"),
    };
}
