using System.Net;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>What a browser does with cookies; the test server's own handler does not.</summary>
internal sealed class KeepCookies : DelegatingHandler
{
    private readonly CookieContainer cookies = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var header = cookies.GetCookieHeader(request.RequestUri!);
        if (header.Length > 0)
            request.Headers.Add("Cookie", header);
        var answer = await base.SendAsync(request, cancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            cookies.SetCookies(request.RequestUri!, cookie);
        return answer;
    }
}
