using WorkflowOffice.Web.Demo.Past;
using WorkflowOffice.Web.Hosting;
using WorkflowOffice.Web.Startup;

await DemonstrationPast.LiveThroughAsync(args);

var builder = WebApplication.CreateBuilder(args);
builder.AddOfficeHost();
var app = builder.Build();
app.UseOfficeHost();
return await app.RunOfficeAsync();
