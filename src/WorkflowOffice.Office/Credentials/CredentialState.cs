using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Credentials;

/// <summary>SM-16. Only <see cref="Valid"/> counts, and only within its dates.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CredentialState>))]
public enum CredentialState { Valid, Suspended, Confiscated, Revoked }
