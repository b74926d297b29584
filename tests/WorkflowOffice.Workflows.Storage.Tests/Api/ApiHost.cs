using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WorkflowOffice.Testing;
using WorkflowOffice.Workflows.Api;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>The API over real HTTP; the header X-Permissions says what the caller may do.</summary>
internal sealed class ApiHost : IAsyncDisposable
{
    public static readonly string[] AllPermissions =
        [WorkflowPermissions.View, WorkflowPermissions.Edit, WorkflowPermissions.Publish, WorkflowPermissions.Watch, WorkflowPermissions.Operate];

    private readonly WebApplication app;

    private ApiHost(WebApplication app) => this.app = app;

    public IServiceProvider Services => app.Services;

    public IEnumerable<RouteEndpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    public static async Task<ApiHost> StartAsync(string connectionString)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRouting();
        builder.Services.AddWorkflowStorage(connectionString);
        builder.Services.AddWorkflowsApi();
        builder.Services.AddSingleton<IDatabaseClock>(
            new TimeProviderDatabaseClock(new TestClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero))));
        builder.Services.AddSingleton<RecordedActions>();
        builder.Services.AddScoped<IIncidentListener>(s => s.GetRequiredService<RecordedActions>());
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("test", null);
        var authorization = builder.Services.AddAuthorizationBuilder();
        foreach (var permission in AllPermissions)
            authorization.AddPolicy(permission, policy => policy.RequireClaim("permission", permission));
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapWorkflowsApi();
        await app.StartAsync();
        return new ApiHost(app);
    }

    public HttpClient Client(params string[] permissions)
    {
        var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Add("X-Permissions", string.Join(',', permissions));
        return client;
    }

    public HttpClient ClientOf(string userId, string name, params string[] permissions)
    {
        var client = Client(permissions);
        client.DefaultRequestHeaders.Add("X-User", $"{userId} {Uri.EscapeDataString(name)}");
        return client;
    }

    public HttpClient Operator() => Client(WorkflowPermissions.Watch, WorkflowPermissions.Operate);

    public HttpClient Editor() => Client(WorkflowPermissions.View, WorkflowPermissions.Edit, WorkflowPermissions.Publish);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private sealed class HeaderAuthentication(
        IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, System.Text.Encodings.Web.UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (!Request.Headers.TryGetValue("X-Permissions", out var permissions))
                return Task.FromResult(AuthenticateResult.NoResult());
            var user = (Request.Headers.TryGetValue("X-User", out var given) ? given.ToString() : "u-1 周静").Split(' ');
            var claims = permissions.ToString().Split(',').Select(p => new Claim("permission", p))
                .Append(new Claim(ClaimTypes.NameIdentifier, user[0])).Append(new Claim(ClaimTypes.Name, Uri.UnescapeDataString(user[1])));
            var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme.Name));
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name)));
        }
    }
}
