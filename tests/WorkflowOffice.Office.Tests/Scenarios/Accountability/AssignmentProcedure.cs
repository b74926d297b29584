using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.Accountability;

/// <summary>A procedure of one step that assigns somebody to enforcement: the person must hold a valid credential (SM-16).</summary>
internal sealed class AssignmentProcedure(OfficeHost office, string caseId)
{
    private const string Title = "指派执法人员";

    internal static async Task<AssignmentProcedure> PublishAsync(OfficeHost office)
    {
        var caseId = await OneStepProcedure.StartAsync(
            office, "assignment", Title, "SupervisionOfficer", "指派",
            """{"fields":[{"name":"OfficerId","label":"执法人员","kind":"person","required":true,"postCode":"EnforcementOfficer","needsCredential":true}]}""");
        return new AssignmentProcedure(office, caseId);
    }

    internal async Task RegisterCredentialAsync(string login)
    {
        var holder = await office.AsAsync(login);
        await (await office.AsAsync(FaultStory.Investigator)).PostAsync(
            "/api/credentials", new { personId = holder.Id, kind = "行政执法证", no = "22010600101", issuer = "区司法局", validFrom = "2025-01-01", validTo = "2029-12-31" });
    }

    internal async Task AssignAsync(string login) =>
        await (await office.AsAsync("zhangwei")).CompleteAsync(Title, caseId, "指派", new JsonObject { ["OfficerId"] = (await office.AsAsync(login)).Id });

    internal async Task<JsonNode> RefusedAsync(string code, string login)
    {
        var user = await office.AsAsync("zhangwei");
        var id = (await user.TaskAsync(Title, caseId))["id"]!.GetValue<string>();
        var body = await user.BodyAsync(id, "指派", new JsonObject { ["OfficerId"] = (await office.AsAsync(login)).Id });
        return await user.RefusedAsync(HttpStatusCode.UnprocessableEntity, code, $"/api/tasks/{id}/complete", body);
    }
}
