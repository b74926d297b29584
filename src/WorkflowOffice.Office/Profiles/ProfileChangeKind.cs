using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Profiles;

/// <summary>Putting a regulation in force, or ending it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProfileChangeKind>))]
public enum ProfileChangeKind { Start, End }
