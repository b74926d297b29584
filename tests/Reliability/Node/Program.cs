using WorkflowOffice.Reliability.Node;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Storage;
using WorkflowOffice.Workflows.Storage.Migrations;

// One server node of the ledger workload: the product's runtime and storage, a handful of endpoints, nothing of the office.
var connectionString = Environment.GetEnvironmentVariable("NODE_POSTGRES") ?? throw new InvalidOperationException("NODE_POSTGRES is not set.");
if (args is ["prepare"])
{
    await WorkflowMigrations.RunAsync(connectionString);
    return;
}

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Critical);
builder.WebHost.UseKestrel(kestrel => kestrel.ListenLocalhost(int.Parse(Environment.GetEnvironmentVariable("NODE_PORT")!, System.Globalization.CultureInfo.InvariantCulture)));
// The node's own clock is wrong on purpose: nothing may depend on it.
builder.Services.AddSingleton<TimeProvider>(new SkewedClock(Environment.GetEnvironmentVariable("NODE_CLOCK_SKEW")));
builder.Services.AddSingleton(_ => new ActivityRegistry().AddAssembly(typeof(LedgerPost).Assembly));
builder.Services.AddWorkflowStorage(connectionString).AddWorkflowPumps();
builder.Services.AddScoped<LedgerBook>();
builder.Services.AddScoped<IBurstParticipant>(scope => scope.GetRequiredService<LedgerBook>());
builder.Services.AddScoped<IOutboxHandler, LedgerNotice>();

var app = builder.Build();
app.Use(Refusals.HandleAsync);
app.MapGet("/ready", () => "ready");
app.MapPost("/definitions", NodeCommands.PublishAsync);
app.MapPost("/start", NodeCommands.StartAsync);
app.MapPost("/complete", NodeCommands.CompleteAsync);
app.MapPost("/publish", NodeCommands.PublishEventAsync);
app.MapPost("/hold", NodeCommands.HoldAsync);
await app.RunAsync();
