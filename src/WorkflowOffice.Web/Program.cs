using WorkflowOffice.Web.Hosting;
using WorkflowOffice.Web.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.AddOfficeHost();
var app = builder.Build();
app.UseOfficeHost();
return await app.RunOfficeAsync();
