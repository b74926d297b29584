using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Auditing;

/// <summary>
/// Records changes. Scoped: collects rows in the scope's <see cref="IdentityDbContext"/>, which shares the connection and transaction of
/// the change, so that change and record commit together or not at all.
/// </summary>
/// <remarks>Inside a burst the host writes the collected rows before the commit; elsewhere the caller's SaveChanges on the context does.</remarks>
public sealed class AuditTrail(IdentityDbContext database)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Read by people and never put into HTML unescaped: Chinese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Record(AuditEntry entry)
    {
        var context = entry.Context;
        var at = ToMicroseconds(context.At);
        database.AddRow(new AuditRow
        {
            Id = Guid.CreateVersion7(at),
            At = at,
            ActorKind = context.Actor.Kind,
            ActorId = context.Actor.UserId,
            ActorLogin = context.Actor.Login,
            ActorName = context.Actor.Name,
            ActorRule = context.Actor.Rule,
            Action = entry.Action,
            SubjectType = entry.SubjectType,
            SubjectId = entry.SubjectId,
            CaseId = context.CaseId,
            ProcessId = context.ProcessId,
            Summary = entry.Summary,
            Reason = context.Reason,
            Evidence = context.Evidence,
            RequestId = context.RequestId,
            Before = ToJson(entry.Before),
            After = ToJson(entry.After),
        }.Sealed());
    }

    private static string? ToJson(object? state) => state is null ? null : JsonSerializer.Serialize(state, Json);

    /// <summary>The database keeps microseconds; a finer instant would not give the same hash when read back.</summary>
    private static DateTimeOffset ToMicroseconds(DateTimeOffset at) =>
        new(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
