namespace WorkflowOffice.Web.Requests;

/// <summary>Refuses texts that the database cannot hold before anything is done with them.</summary>
/// <remarks>
/// Not only for a better answer: where a value cannot be bound in the very use in which Npgsql prepares a statement, whoever uses the statement next on that connection fails
/// (decision 0048), so that one could make requests of others fail.
/// </remarks>
internal static class StorableText
{
    public static void UseStorableText(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true)
            throw new UnstorableTextException();
        if (http.Request.HasJsonContentType())
            http.Request.Body = new StorableBody(http.Request.Body);
        return next(http);
    });
}
