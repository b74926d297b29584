using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios.Opinions;

/// <summary>Findings that the system makes by itself arrive with the supervisors, filled in.</summary>
internal static class NotFiledFinding
{
    /// <summary>AC-031: whoever takes the finding on disposes of it with 责令限期补备 and 通报 together; one of them alone is refused.</summary>
    public static async Task DisposedOnlyWithBothAsync(OfficeHost office, SupervisionOpinionStory finding, string unit)
    {
        foreach (var login in new[] { SupervisionOpinionStory.Officer, SupervisionOpinionStory.SecondOfficer })
            await SupervisionOpinionStory.HoldCredentialAsync(office, login);
        var today = LegalTime.DateOf(office.Clock.Now).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var values = await finding.EstablishmentAsync(today, "系统发现", "dl-gaoxin");
        values["CheckedUnitId"] = await finding.UnitAsync(unit);
        await finding.DoAsync(SupervisionOpinionStory.Officer, "立项", "立项", values);

        var found = (await finding.TaskAsync(SupervisionOpinionStory.Officer, "检查和认定问题"))["values"]!["Defects"]!.AsArray();
        Assert.Equal("NotFiled", found.Single()!["Defect"]!.GetValue<string>());
        await finding.DoAsync(SupervisionOpinionStory.Officer, "检查和认定问题", "认定问题", new JsonObject { ["CheckedPeriod"] = today, ["Defects"] = found.DeepClone() });
        await finding.DoAsync(unit == "执法大队" ? "mahui" : SupervisionOpinionStory.OtherUnitHead, "确认检查情况", "确认");

        foreach (var alone in new[] { "SupplementaryFiling", "Circulate" })
            await finding.RefusedAsync("X-COR-01", SupervisionOpinionStory.Officer, "定性和处理方式", "执法监督意见书", await SeriousAsync(finding, alone));
        await finding.DoAsync(SupervisionOpinionStory.Officer, "定性和处理方式", "执法监督意见书", await SeriousAsync(finding, "SupplementaryFiling", "Circulate"));
    }

    private static async Task<JsonObject> SeriousAsync(SupervisionOpinionStory finding, params string[] actions)
    {
        var values = await finding.QualificationAsync("Serious", actions);
        values["SeverityReason"] = "重大行政处罚未备案。";
        return values;
    }
}
