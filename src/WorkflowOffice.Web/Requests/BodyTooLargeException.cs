namespace WorkflowOffice.Web.Requests;

/// <summary>The body is larger than this host accepts (X-REQ-02).</summary>
public sealed class BodyTooLargeException(int maxMegabytes)
    : RequestException(StatusCodes.Status413PayloadTooLarge, "X-REQ-02", $"提交的内容超过 {maxMegabytes} MB 的上限，没有保存。请压缩或拆分文件后重新提交。");
