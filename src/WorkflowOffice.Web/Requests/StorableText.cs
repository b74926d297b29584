namespace WorkflowOffice.Web.Requests;

/// <summary>Refuses texts that the database cannot hold before anything is done with them.</summary>
/// <remarks>
/// Not only for a better answer: where a value cannot be bound in the very use in which Npgsql prepares a statement, whoever uses the statement next on that connection fails
/// (decision 0048), so that one could make requests of others fail.
/// </remarks>
internal static class StorableText
{
    public static void UseStorableText(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true)
            throw new UnstorableTextException();
        if (http.Request.HasJsonContentType() && !await HasBeenLookedAtAsync(http.Request))
            http.Request.Body = new StorableBody(http.Request.Body);
        await next(http);
    });

    /// <summary>Most bodies are there by now: they are looked at where they lie, and read by whoever needs them as if nothing had happened.</summary>
    /// <returns>False where it is not there as a whole.</returns>
    /// <exception cref="UnstorableTextException">A text of it holds U+0000.</exception>
    private static async ValueTask<bool> HasBeenLookedAtAsync(HttpRequest request)
    {
        if (request.ContentLength is not { } length)
            return false;
        var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
        try
        {
            if (read.Buffer.Length < length)
                return false;
            var matched = 0;
            foreach (var piece in read.Buffer)
            {
                if (StorableBody.HoldsNullCharacter(piece.Span, ref matched))
                    throw new UnstorableTextException();
            }

            return true;
        }
        finally
        {
            request.BodyReader.AdvanceTo(read.Buffer.Start);
        }
    }
}
