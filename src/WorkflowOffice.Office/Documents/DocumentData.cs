using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;

namespace WorkflowOffice.Office.Documents;

/// <summary>What a document is made from: the facts of the case, those given for this document only, and who issues it when.</summary>
internal static class DocumentData
{
    internal static JsonObject Collect(Case @case, JsonObject ownFacts, UnitView issuer, DateOnly datedOn)
    {
        var data = (JsonObject)@case.Data.DeepClone();
        data["AgencyName"] = issuer.Name;
        data["AgencyCode"] = issuer.AgencyCode;
        data["CaseNo"] = @case.No;
        data["CaseTitle"] = @case.Title;
        return Date(data, ownFacts, datedOn);
    }

    /// <summary>The same data under another number.</summary>
    internal static JsonObject Numbered(JsonObject data, string number)
    {
        var numbered = (JsonObject)data.DeepClone();
        numbered["DocNo"] = number;
        return numbered;
    }

    /// <summary>Dates the data: only the day of the document tells what <c>{ today: true }</c> and <c>{ daysSince: '2026-03-12' }</c> are.</summary>
    internal static JsonObject Date(JsonObject data, JsonObject ownFacts, DateOnly datedOn)
    {
        data["DocDate"] = datedOn.ToIso();
        foreach (var (name, value) in ownFacts)
            data[name] = Resolve(value, datedOn);
        return data;
    }

    private static JsonNode? Resolve(JsonNode? value, DateOnly datedOn) => value switch
    {
        JsonObject { Count: 1 } one when one.ContainsKey("today") => datedOn.ToIso(),
        JsonObject { Count: 1 } one when one["daysSince"] is { } since
            && DateOnly.TryParseExact(since.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) =>
            Math.Max(0, datedOn.DayNumber - from.DayNumber),
        _ => value?.DeepClone(),
    };
}
