using System.Text.Encodings.Web;

namespace WorkflowOffice.Web.Problems;

internal static class ProblemsModule
{
    public static void AddProblems(this IServiceCollection services)
    {
        services.AddExceptionHandler<ProblemWriter>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Complete);
        // A wrong body reaches ProblemWriter as an exception, with the JSON path.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
    }

    private static void Complete(ProblemDetailsContext context)
    {
        var document = context.ProblemDetails;
        var http = context.HttpContext;
        if (document.Extensions.ContainsKey("code"))
        {
            // A module wrote its own document.
            document.Type = null;
            document.Extensions["correlationId"] = http.TraceIdentifier;
            return;
        }

        var problem = http.Items[typeof(Problem)] as Problem ?? ProblemTitles.Bare(document.Status ?? http.Response.StatusCode);
        document.Status = problem.Status;
        document.Type = null;
        document.Title = ProblemTitles.Of(problem.Status);
        document.Detail = problem.Detail;
        document.Extensions.Clear();
        document.Extensions["code"] = problem.Code;
        document.Extensions["correlationId"] = http.TraceIdentifier;
        foreach (var (name, value) in problem.Facts ?? new Dictionary<string, object?>())
            document.Extensions[name] = value;
    }
}
