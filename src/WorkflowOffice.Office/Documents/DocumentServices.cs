using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Life;

namespace WorkflowOffice.Office.Documents;

/// <summary>What recording a service means, whether a step of a workflow asks for it or somebody records it on the page of the document.</summary>
internal sealed class DocumentServices(OfficeDbContext database, DocumentLife life, People people)
{
    internal const string ReceiptTemplate = "service-receipt";
    internal const string ReceiptBasis = "送达回证（T-14）";

    /// <summary>The record, from the values of <see cref="ServiceForm.Serve"/> after their checks.</summary>
    internal async Task<ServiceRecord> AddAsync(Document document, JsonObject values, string recordedBy, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var service = new ServiceRecord
        {
            Id = Guid.CreateVersion7(at),
            CaseId = document.CaseId,
            DocumentId = document.Id,
            Method = values["ServiceMethod"]!.GetValue<string>(),
            MethodName = ServiceMethods.NameOf(values["ServiceMethod"]!.GetValue<string>()),
            Receiver = values["ServiceReceiver"]!.GetValue<string>(),
            DispatchedOn = Date(values, "DispatchedOn")!.Value,
            ServedOn = Date(values, "ServedOn"),
            Deliverers = [await NameAsync(values, "Deliverer1Id", cancellationToken), await NameAsync(values, "Deliverer2Id", cancellationToken)],
            Place = values["ServicePlace"]!.GetValue<string>(),
            Witness = values["ServiceWitness"]?.GetValue<string>(),
            Note = values["ServiceNote"]?.GetValue<string>(),
            RecordedAt = at,
            RecordedBy = recordedBy,
        };
        database.Services.Add(service);
        return service;
    }

    /// <summary>Served: the state of the document, and among the facts of the case the day from which periods run.</summary>
    internal JsonObject Complete(Case @case, Document document, ServiceRecord service, ChangeContext change)
    {
        life.Move(document, DocumentState.Served, change);
        var services = @case.Data["Services"]?.DeepClone() as JsonObject ?? [];
        services[document.Key] = new JsonObject
        {
            ["Method"] = service.MethodName,
            ["Receiver"] = service.Receiver,
            ["DispatchedOn"] = service.DispatchedOn.ToIso(),
            ["ServedOn"] = service.ServedOn!.Value.ToIso(),
        };
        return new JsonObject { ["Services"] = services };
    }

    internal static JsonObject ReceiptFacts(Case @case, Document document, ServiceRecord service) => new()
    {
        ["CaseName"] = @case.Title,
        ["Receiver"] = service.Receiver,
        ["Method"] = service.MethodName,
        ["Place"] = service.Place,
        ["ServedAt"] = service.ServedOn!.Value.ToIso(),
        ["Witnesses"] = service.Witness is null ? new JsonArray() : new JsonArray(service.Witness),
        ["Deliverers"] = new JsonArray([.. service.Deliverers.Select(name => (JsonNode)name)]),
        ["Remarks"] = service.Note ?? "无",
        ["Documents"] = new JsonArray(new JsonObject { ["Title"] = document.Title, ["DocNo"] = document.Number ?? "无", ["Copies"] = 1 }),
    };

    internal static DateOnly? Date(JsonObject values, string name) =>
        values[name] is { } value ? DateOnly.ParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private async Task<string> NameAsync(JsonObject values, string field, CancellationToken cancellationToken) =>
        (await people.FindAsync(UserId.Parse(values[field]!.GetValue<string>()), cancellationToken))?.Name ?? "";
}
