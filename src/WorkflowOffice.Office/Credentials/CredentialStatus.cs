using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Credentials;

/// <summary>SM-16. Only a valid credential lets its holder be assigned.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CredentialStatus>))]
public enum CredentialStatus { Valid, Suspended, Confiscated, Revoked }

internal static class CredentialWords
{
    internal static string InWords(this CredentialStatus status) => status switch
    {
        CredentialStatus.Suspended => "暂扣",
        CredentialStatus.Confiscated => "没收（收缴）",
        CredentialStatus.Revoked => "取消资格",
        _ => "有效",
    };
}
