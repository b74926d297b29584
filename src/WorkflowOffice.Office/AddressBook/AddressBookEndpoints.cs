using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.AddressBook;

/// <summary>Who and what there is to choose from in forms. An office has some hundred people: no paging.</summary>
internal static class AddressBookEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/people", ListPeopleAsync)
            .RequirePermission(Permissions.PeopleView).WithName("ListPeople").WithTags("机构与人员").WithSummary("人员，可按职务、单位筛选");
        routes.MapGet("/api/units", ListUnitsAsync)
            .RequirePermission(Permissions.PeopleView).WithName("ListUnits").WithTags("机构与人员").WithSummary("机构");
        routes.MapGet("/api/posts", () => TypedResults.Ok<PostRow[]>([.. StandardPosts.All.Select(post => new PostRow(post.Code, post.Name))]))
            .RequirePermission(Permissions.PeopleView).WithName("ListPosts").WithTags("机构与人员").WithSummary("职务");
    }

    private static async Task<Ok<PersonRow[]>> ListPeopleAsync(string? post, Guid? unitId, People people, CancellationToken cancellationToken)
    {
        var found = await people.ListAsync(cancellationToken);
        return TypedResults.Ok<PersonRow[]>([.. found
            .Where(person => (post is null && unitId is null) || person.Posts.Any(held =>
                (post is null || held.PostCode == post) && (unitId is null || held.UnitId.Value == unitId)))
            .Select(ToRow)]);
    }

    private static async Task<Ok<UnitRow[]>> ListUnitsAsync(People people, CancellationToken cancellationToken) =>
        TypedResults.Ok<UnitRow[]>([.. (await people.ListUnitsAsync(cancellationToken))
            .Select(unit => new UnitRow(unit.Id.Value, unit.Name, unit.Code, unit.ParentId?.Value, unit.Kind))]);

    private static PersonRow ToRow(Person person) => new(
        person.Id.Value, person.Name, person.Posts.Count > 0 ? person.Posts[0].UnitId.Value : null,
        person.Posts.Count > 0 ? person.Posts[0].UnitName : null,
        [.. person.Posts.Select(held => held.PostName).Distinct()], [.. person.Posts.Select(held => held.PostCode).Distinct()]);
}
