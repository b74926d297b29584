using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace WorkflowOffice.Office.Documents;

/// <summary>Sends stored bytes so that a browser neither guesses their type nor runs them.</summary>
internal sealed class FileDownload(byte[] bytes, string contentType, string fileName, string sha256, bool inline) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // The bytes of an address never change, but whether this person may see them can.
        headers.CacheControl = "private, no-cache";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.ContentDisposition = Disposition().ToString();
        return TypedResults.Bytes(bytes, contentType, entityTag: new EntityTagHeaderValue($"\"{sha256}\""), enableRangeProcessing: true)
            .ExecuteAsync(httpContext);
    }

    /// <summary>Both forms of the name: the plain one for old programs, the UTF-8 one of RFC 5987 for Chinese.</summary>
    private ContentDispositionHeaderValue Disposition()
    {
        var disposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment");
        disposition.SetHttpFileName(fileName);
        return disposition;
    }
}
