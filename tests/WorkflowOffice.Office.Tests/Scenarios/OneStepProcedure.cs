namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>A procedure of one step, published for a test that needs a form and nothing else; the step comes again and again.</summary>
internal static class OneStepProcedure
{
    /// <returns>The id of a case of it, started by that person.</returns>
    internal static async Task<string> StartAsync(OfficeHost office, string definitionId, string title, string post, string outcome, string form, string login = "zhangwei")
    {
        await TestProcedure.PublishAsync(office.Services, TestProcedure.Definition(
            definitionId,
            title,
            [
                TestProcedure.Activity("step", "WorkflowOffice.HumanTask", new()
                {
                    ["title"] = TestProcedure.Literal(title),
                    ["post"] = TestProcedure.Literal(post),
                    ["outcomes"] = TestProcedure.Json($"[\"{outcome}\"]", "System.String[], System.Private.CoreLib"),
                    ["form"] = TestProcedure.Json(form),
                }),
            ],
            [TestProcedure.Connection("open", "Done", "step"), TestProcedure.Connection("step", outcome, "step")]));
        var started = (await (await office.AsAsync(login)).PostAsync($"/api/procedures/{definitionId}/start", new { title }))!;
        return started["caseId"]!.GetValue<string>();
    }
}
