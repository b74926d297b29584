using Microsoft.AspNetCore.HttpOverrides;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Web.Hosting;

/// <summary>What run.sh, containers and administrators may set from outside.</summary>
internal static class Installation
{
    /// <summary>Environment variable that switches demonstration mode on or off; the same as <c>Office__Demonstration</c>.</summary>
    private const string DemonstrationVariable = "OFFICE_DEMONSTRATION";

    /// <summary>Only this machine, unless <c>ASPNETCORE_URLS</c> or <c>ASPNETCORE_HTTP_PORTS</c> says otherwise.</summary>
    private const string DefaultAddress = "http://127.0.0.1:5080";

    public static void AddInstallation(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[DemonstrationVariable] is { Length: > 0 } demonstration)
            builder.Configuration["Office:Demonstration"] = demonstration;
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        builder.Services.Configure<ForwardedHeadersOptions>(headers =>
            headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
    }

    /// <summary>Workflows and templates are shipped beside the program; <c>Office__WorkflowsPath</c> and <c>Office__TemplatesPath</c> name others.</summary>
    public static void AddOfficeFiles(this WebApplicationBuilder builder) =>
        builder.Services.PostConfigure<OfficeFilesOptions>(files =>
        {
            files.WorkflowsPath = Path.Combine(AppContext.BaseDirectory, files.WorkflowsPath);
            files.TemplatesPath = Path.Combine(AppContext.BaseDirectory, files.TemplatesPath);
        });
}
