using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Organisation;

internal static class OrganisationEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/people", ListPeopleAsync).RequirePermission(Permissions.PeopleView).WithTags("机构与人员")
            .WithSummary("可选人员：按职务、机构筛选");
        routes.MapGet("/api/units", ListUnitsAsync).RequirePermission(Permissions.PeopleView).WithTags("机构与人员").WithSummary("机构");
    }

    private static async Task<Ok<PersonRow[]>> ListPeopleAsync(People people, string? post, Guid? unitId, CancellationToken cancellationToken)
    {
        var found = post is null
            ? await people.ListAsync(cancellationToken)
            : await people.FindByPostAsync(post, cancellationToken: cancellationToken);
        return TypedResults.Ok(found.SelectMany(RowsOf)
            .Where(row => (unitId is null || row.UnitId == unitId) && (post is null || row.Posts.Contains(post))).ToArray());
    }

    private static IEnumerable<PersonRow> RowsOf(Person person) =>
        person.Posts.GroupBy(held => held.UnitId).Select(unit => new PersonRow(
            person.Id.Value, person.Name, unit.Key.Value, unit.First().UnitName, [.. unit.Select(held => held.PostCode)]));

    private static async Task<Ok<UnitRow[]>> ListUnitsAsync(People people, CancellationToken cancellationToken) =>
        TypedResults.Ok((await people.ListUnitsAsync(cancellationToken))
            .Select(unit => new UnitRow(unit.Id.Value, unit.Name, unit.ParentId?.Value, unit.Kind.ToString(), unit.Code)).ToArray());
}
