using System.Text.Json.Serialization;
using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.AddressBook;

internal sealed record UnitRow(
    Guid Id, string Name, string Code, Guid? ParentId, [property: JsonConverter(typeof(JsonStringEnumConverter<UnitKind>))] UnitKind Kind);
