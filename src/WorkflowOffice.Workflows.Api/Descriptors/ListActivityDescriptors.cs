using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>The designer's catalogue of activities, one of them, and the choices of an input.</summary>
internal static class ListActivityDescriptors
{
    public sealed record Answer(IReadOnlyList<ActivityItem> Items, int Count);

    public sealed record Options(JsonObject Items);

    /// <summary>The designer asks again after every save; what has not changed is not sent again.</summary>
    public static async Task<IResult> HandleAsync(HttpContext http, ActivityCatalogue catalogue, CancellationToken cancellationToken)
    {
        var items = await catalogue.ListAsync(cancellationToken);
        var body = JsonSerializer.SerializeToUtf8Bytes(new Answer(items, items.Count), ElsaJson.Options);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body)[..16])}\"");
        http.Response.Headers.CacheControl = "no-cache, private";
        return Results.Bytes(body, "application/json; charset=utf-8", entityTag: tag);
    }

    public static async Task<Results<Ok<ActivityItem>, NotFound>> FindAsync(
        ActivityCatalogue catalogue, string typeName, int? version, CancellationToken cancellationToken) =>
        await catalogue.FindAsync(typeName, version, cancellationToken) is { } item ? TypedResults.Ok(item) : TypedResults.NotFound();

    public static async Task<Results<Ok<Options>, NotFound>> OptionsAsync(
        ActivityCatalogue catalogue, string typeName, string input, CancellationToken cancellationToken) =>
        await catalogue.OptionsAsync(typeName, input, cancellationToken) is { } items ? TypedResults.Ok(new Options(items)) : TypedResults.NotFound();
}
