using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office;

/// <summary>Reads the client's id of this press of the button: the same id again gets the first answer (design §5).</summary>
internal static class RequestKeys
{
    internal const string Header = "X-Request-Id";

    /// <exception cref="OfficeException">X-REQ-09: the header is missing or not a UUID.</exception>
    internal static RequestKey From<T>(HttpContext http, ICurrentUser user, string command, T body)
    {
        if (!Guid.TryParse(http.Request.Headers[Header], out var id))
            throw new OfficeException(RefusalKind.Malformed, "X-REQ-09", $"请求缺少 {Header}（UUID），无法保证不重复办理。请刷新页面后重试。");
        var fingerprint = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(body, JsonColumns.Options));
        return new RequestKey(id.ToString(), user.Id.ToString(), command, Convert.ToHexStringLower(fingerprint));
    }
}
