using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.Paging;
using WorkflowOffice.Office.Registers.ExportRegister;
using WorkflowOffice.Office.Registers.ListFigures;
using WorkflowOffice.Office.Registers.ViewRegister;
using WorkflowOffice.Office.Spreadsheets;

namespace WorkflowOffice.Office.Registers;

internal sealed record RegisterSummary(string Id, string Name, string Source, int Count);

/// <summary>台账: lists over everything the office did, kept as data. Only for posts that see every case.</summary>
internal static class RegistersModule
{
    internal static IServiceCollection AddRegisters(this IServiceCollection services) =>
        services.AddScoped<RegisterReader>().AddScoped<ViewRegisterHandler>().AddScoped<ExportRegisterHandler>().AddScoped<ListFiguresHandler>();

    internal static void MapRegisters(this IEndpointRouteBuilder routes)
    {
        Tagged(routes.MapGet("/api/registers", ListAsync), "ListRegisters", "台账目录");
        Tagged(routes.MapGet("/api/registers/{id}", ViewAsync), "ViewRegister", "台账：列表、合计、筛选");
        Tagged(routes.MapGet("/api/registers/{id}/export", ExportAsync), "ExportRegister", "台账：导出 Excel");
        Tagged(routes.MapGet("/api/annual-figures/{year:int}", FiguresAsync), "ListAnnualFigures", "年度报告数字（取自台账）");
    }

    private static void Tagged(RouteHandlerBuilder route, string name, string summary) => route
        .RequirePermission(Permissions.RegistersView).WithName(name).WithTags("台账").WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<IReadOnlyList<RegisterSummary>>> ListAsync(RegisterReader reader, CatalogueStore catalogues, ICurrentUser user, CancellationToken cancellationToken)
    {
        EnsureSeesAll(user);
        var rows = new List<RegisterSummary>();
        foreach (var register in await catalogues.RegistersAsync(cancellationToken))
        {
            var (count, _) = await reader.TotalsAsync(register, RegisterFilter.Of(register, new RegisterQuery()), cancellationToken);
            rows.Add(new RegisterSummary(register.Id, register.Name, register.Source, count));
        }

        return TypedResults.Ok<IReadOnlyList<RegisterSummary>>(rows);
    }

    private static async Task<Ok<RegisterView>> ViewAsync(
        string id, [AsParameters] RegisterQuery query, int? page, int? pageSize, ViewRegisterHandler handler, ICurrentUser user, CancellationToken cancellationToken)
    {
        EnsureSeesAll(user);
        return TypedResults.Ok(await handler.HandleAsync(id, query, PageRequest.Of(page, pageSize), cancellationToken));
    }

    private static async Task<FileStreamHttpResult> ExportAsync(
        string id, [AsParameters] RegisterQuery query, [FromQuery(Name = "column")] string[]? column, ExportRegisterHandler handler, ICurrentUser user, TimeProvider clock, CancellationToken cancellationToken)
    {
        EnsureSeesAll(user);
        var (file, name) = await handler.HandleAsync(id, query, column ?? [], cancellationToken);
        return TypedResults.Stream(file, SpreadsheetFile.ContentType, string.Create(CultureInfo.InvariantCulture, $"{name}-{LegalTime.DateOf(clock.GetUtcNow()):yyyyMMdd}.xlsx"));
    }

    private static async Task<Ok<AnnualFigures>> FiguresAsync(int year, ListFiguresHandler handler, ICurrentUser user, CancellationToken cancellationToken)
    {
        EnsureSeesAll(user);
        return TypedResults.Ok(await handler.HandleAsync(year, cancellationToken));
    }

    /// <summary>A register shows rows of every case, so whoever does not see all of them sees none here (X-REG-04).</summary>
    private static void EnsureSeesAll(ICurrentUser user)
    {
        if (!user.Has(Permissions.CasesViewAll))
            throw new OfficeException(RefusalKind.Forbidden, "X-REG-04", "台账汇总全部事项，只有可以查看全部事项的人员才能查看。");
    }
}
