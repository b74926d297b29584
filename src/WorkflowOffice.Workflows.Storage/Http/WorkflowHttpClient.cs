using System.Net;
using System.Net.Sockets;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Storage.Http;

/// <summary>The one client for requests of workflows: no proxy, no cookies, no redirects, and only to addresses that the allow list holds.</summary>
internal sealed class WorkflowHttpClient(HttpAllowList allowList) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        MaxResponseHeadersLength = 32,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(allowList, context.DnsEndPoint, cancellationToken),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan, // each request brings its own
    };

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    public void Dispose() => client.Dispose();

    private static async ValueTask<Stream> ConnectAsync(HttpAllowList allowList, DnsEndPoint target, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        var allowed = addresses.Where(allowList.AllowsConnection).ToArray();
        if (allowed.Length == 0)
            throw new HttpRequestRefusedException(
                $"主机 {target.Host} 指向内部地址 {string.Join("、", addresses.Select(a => a.ToString()))}，请求没有发送。确需访问的，由系统管理员在配置 WorkflowHttp:AllowedPrivateNetworks 中登记。");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
