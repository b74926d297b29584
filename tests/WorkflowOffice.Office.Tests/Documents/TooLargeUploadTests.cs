using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>Files that are too large, sent to Kestrel over a socket: the answer is 413 with a sentence, whoever sends and however, and the sender gets to read it.</summary>
public sealed class TooLargeUploadTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("documents", "changed", 21, "X-ATT-02")] // more than a file may have
    [InlineData("documents", "signature", 29, "X-ATT-02")]
    [InlineData("documents", "changed", 64, "X-REQ-02")] // more than a request may have
    [InlineData("templates", "versions", 64, "X-REQ-02")]
    [InlineData("cases", "attachments", 21, "X-ATT-02")]
    [InlineData("cases", "attachments", 64, "X-REQ-02")]
    public async Task TooLarge_Gets413_AndNothingIsKept(string what, string act, int megabytes, string code)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var address = office.Listen();
        var document = await DocumentStory.DraftAsync(office);
        var login = what == "templates" ? "zhoufang" : SupervisionNoticeStory.Officer;
        var before = (await document.ViewAsync())["versions"]!.AsArray().Count;
        var path = what switch
        {
            "documents" => $"/api/documents/{document.Id}/{act}",
            "templates" => $"/api/templates/supervision-notice/{act}",
            _ => $"/api/cases/{(string)(await document.ViewAsync())["caseId"]!}/{act}",
        };

        foreach (var announced in new[] { true, false })
        {
            var (status, problem) = await SendAsync(address, login, path, megabytes * Megabyte, announced);

            Assert.True(status == 413, $"announced: {announced}: {status} {problem}");
            Assert.Equal(code, (string?)problem?["code"]);
            Assert.Contains("没有保存", (string)problem!["detail"]!, StringComparison.Ordinal);
        }

        Assert.Equal(before, (await document.ViewAsync())["versions"]!.AsArray().Count);
    }

    /// <summary>As a browser sends: all of the body, and only then does it read. Its length is announced, or the body comes in chunks.</summary>
    private static async Task<(int Status, JsonNode? Problem)> SendAsync(Uri address, string login, string path, int bytes, bool announced)
    {
        var jar = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = jar };
        using var http = new HttpClient(handler) { BaseAddress = address };
        var user = await OfficeUser.SignInAsync(http, login);
        const string Start = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n";
        const string End = "\r\n--b--\r\n";
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        var length = announced ? $"Content-Length: {Start.Length + bytes + End.Length}" : "Transfer-Encoding: chunked";
        await WriteAsync(stream, $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=b\r\n{length}\r\n"
            + $"X-Request-Id: {Guid.NewGuid()}\r\nX-CSRF-TOKEN: {user.Http.DefaultRequestHeaders.GetValues("X-CSRF-TOKEN").Single()}\r\nCookie: {jar.GetCookieHeader(address)}\r\n\r\n");
        var block = new byte[Megabyte];
        await PartAsync(Encoding.ASCII.GetBytes(Start));
        for (var sent = 0; sent < bytes; sent += block.Length)
            await PartAsync(block);
        await PartAsync(Encoding.ASCII.GetBytes(End));
        if (!announced)
            await WriteAsync(stream, "0\r\n\r\n");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = await reader.ReadToEndAsync();
        var body = answer.IndexOf('{', StringComparison.Ordinal);
        return (int.Parse(answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), body < 0 ? null : JsonNode.Parse(answer[body..(answer.LastIndexOf('}') + 1)]));

        async Task PartAsync(byte[] part)
        {
            if (!announced)
                await WriteAsync(stream, $"{part.Length:x}\r\n");
            await stream.WriteAsync(part);
            if (!announced)
                await WriteAsync(stream, "\r\n");
        }
    }

    private static ValueTask WriteAsync(NetworkStream stream, string text) => stream.WriteAsync(Encoding.ASCII.GetBytes(text));
}
