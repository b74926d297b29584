using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Storage.Http;

/// <summary>The hosts of the configuration, and the addresses behind them: a listed name that points into the house is refused too.</summary>
internal sealed class HttpAllowList : IHttpAllowList
{
    /// <summary>Loopback, private, link-local (cloud metadata among them), shared, multicast and reserved networks.</summary>
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "224.0.0.0/3", "::/127", "64:ff9b::/96", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private readonly HashSet<string> hosts;
    private readonly IPNetwork[] networks;

    public HttpAllowList(IOptions<WorkflowHttpOptions> options)
    {
        hosts = new HashSet<string>(options.Value.AllowedHosts.Select(h => h.Trim()), StringComparer.OrdinalIgnoreCase);
        networks = [.. options.Value.AllowedPrivateNetworks.Select(n => IPNetwork.Parse(n.Trim()))];
    }

    /// <summary>The address as written, compared without its default port; a listed host allows that port of its scheme only.</summary>
    public bool Allows(Uri address) => address.Scheme is "http" or "https" && (hosts.Contains(address.Authority) || hosts.Contains(address.IdnHost + PortOf(address)));

    /// <summary>Checked when the connection is made, so that a name cannot change its mind between check and use.</summary>
    public bool AllowsConnection(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        bool Holds(IPNetwork network) => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain);
        return plain.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6
            && (!Private.Any(Holds) || networks.Any(Holds));
    }

    private static string PortOf(Uri address) =>
        address.IsDefaultPort ? "" : ":" + address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
