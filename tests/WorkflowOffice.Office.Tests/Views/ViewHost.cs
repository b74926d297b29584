using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowOffice.Testing;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>The host as shipped; only the clock stands still and instances are those that a test invents.</summary>
internal sealed class ViewHost(string connectionString, FakeWorkflows workflows) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var clock = new TestClock(OfficeApi.Now);
        builder.UseSetting("ConnectionStrings:Office", connectionString);
        builder.UseSetting("Office:Demonstration", "true");
        builder.UseSetting("SignIn:AttemptsPerMinute", "10000");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            services.Replace(ServiceDescriptor.Singleton<IDatabaseClock>(new TimeProviderDatabaseClock(clock)));
            services.RemoveWorkflowPumps();
            workflows.Join(services);
        });
    }
}
