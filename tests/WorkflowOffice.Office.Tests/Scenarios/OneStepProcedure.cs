using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>A procedure of one step, published for a test that needs a form and nothing else; the step comes again and again.</summary>
internal static class OneStepProcedure
{
    /// <param name="next">What comes after the step, instead of the step again.</param>
    /// <returns>The id of a case of it, started by that person.</returns>
    internal static async Task<string> StartAsync(
        OfficeHost office, string definitionId, string title, string post, string outcome, string form, string login = "zhangwei", JsonObject? next = null)
    {
        var step = TestProcedure.Activity("step", "WorkflowOffice.HumanTask", new()
        {
            ["title"] = TestProcedure.Literal(title),
            ["post"] = TestProcedure.Literal(post),
            ["outcomes"] = TestProcedure.Json($"[\"{outcome}\"]", "System.String[], System.Private.CoreLib"),
            ["form"] = TestProcedure.Json(form),
        });
        await TestProcedure.PublishAsync(office.Services, TestProcedure.Definition(
            definitionId,
            title,
            next is null ? [step] : [step, next],
            [TestProcedure.Connection("open", "Done", "step"), TestProcedure.Connection("step", outcome, next?["id"]!.GetValue<string>() ?? "step")]));
        var started = (await (await office.AsAsync(login)).PostAsync($"/api/procedures/{definitionId}/start", new { title }))!;
        return started["caseId"]!.GetValue<string>();
    }
}
