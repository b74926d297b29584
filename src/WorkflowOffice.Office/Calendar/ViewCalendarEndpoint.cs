using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Calendar;

internal static class ViewCalendarEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/calendar", ListYears)
            .RequirePermission(Permissions.CalendarView).WithName("ListCalendarYears").WithTags("节假日").WithSummary("各年度节假日安排");
        routes.MapGet("/api/calendar/{year:int}", ViewYear)
            .RequirePermission(Permissions.CalendarView).WithName("ViewCalendarYear").WithTags("节假日").WithSummary("一年的工作日与休息日")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<CalendarYears> ListYears(ViewCalendarHandler handler) => TypedResults.Ok(handler.ListYears());

    private static Ok<CalendarYearView> ViewYear(int year, ViewCalendarHandler handler) => TypedResults.Ok(handler.ViewYear(year));
}
