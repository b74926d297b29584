using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Office.DecisionTables.CheckDecisionTable;
using WorkflowOffice.Office.DecisionTables.ListDecisionTables;
using WorkflowOffice.Office.DecisionTables.PublishDecisionTable;
using WorkflowOffice.Office.DecisionTables.SaveDecisionTable;
using WorkflowOffice.Office.DecisionTables.ViewDecisionTable;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>决策表: edited like a spreadsheet, proved, published by a second person, decided by from workflows.</summary>
internal static class DecisionTablesModule
{
    internal static IServiceCollection AddDecisionTables(this IServiceCollection services) =>
        services.AddScoped<DecisionTableStore>().AddScoped<SaveDecisionTableHandler>().AddScoped<PublishDecisionTableHandler>().AddScoped<LoadShippedDecisionTables>();

    internal static void MapDecisionTables(this IEndpointRouteBuilder routes)
    {
        ListDecisionTablesEndpoint.Map(routes);
        ViewDecisionTableEndpoint.Map(routes);
        CheckDecisionTableEndpoint.Map(routes);
        SaveDecisionTableEndpoint.Map(routes);
        PublishDecisionTableEndpoint.Map(routes);
    }
}
