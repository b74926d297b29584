using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Credentials;

/// <param name="Counts">Valid today.</param>
internal sealed record CredentialRow(
    Guid Id, Guid PersonId, string Person, CredentialKind Kind, string Number, string Issuer, DateOnly ValidFrom, DateOnly? ValidTo, CredentialState State, string? StateReason, bool Counts);

internal sealed record RecordCredential(Guid PersonId, CredentialKind Kind, string Number, string Issuer, DateOnly ValidFrom, DateOnly? ValidTo = null);

internal sealed record MoveCredential(CredentialState State, string Reason);

internal sealed record RecordedCredential(Guid Id);

/// <summary>证件与资格: register, list, suspend, confiscate. The table of contents of this folder.</summary>
internal static class CredentialsModule
{
    private const string Tag = "证件与资格";
    private const int LongestText = 100;

    internal static IServiceCollection AddCredentials(this IServiceCollection services) => services.AddScoped<CredentialStore>().AddScoped<LoadDemonstrationCredentials>();

    internal static void MapCredentials(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/credentials", ListAsync).RequirePermission(Permissions.PeopleView).WithName("ListCredentials").WithTags(Tag).WithSummary("证件与资格");
        routes.MapPost("/api/credentials", RecordAsync).RequirePermission(Permissions.CredentialsManage).WithName("RecordCredential").WithTags(Tag).WithSummary("登记证件或者资格")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapPost("/api/credentials/{id:guid}/state", MoveAsync).RequirePermission(Permissions.CredentialsManage).WithName("MoveCredential").WithTags(Tag)
            .WithSummary("暂扣、恢复、收缴、取消").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Ok<IReadOnlyList<CredentialRow>>> ListAsync(OfficeDbContext database, People people, TimeProvider clock, CancellationToken cancellationToken)
    {
        var today = LegalTime.DateOf(clock.GetUtcNow());
        var rows = await database.Credentials.AsNoTracking().OrderBy(row => row.Kind).ThenBy(row => row.Number).ToListAsync(cancellationToken);
        var names = (await people.FindAsync([.. rows.Select(row => new UserId(row.PersonId))], cancellationToken)).ToDictionary(person => person.Id.Value, person => person.Name);
        return TypedResults.Ok<IReadOnlyList<CredentialRow>>([.. rows.Select(row => new CredentialRow(
            row.Id, row.PersonId, names.GetValueOrDefault(row.PersonId, ""), row.Kind, row.Number, row.Issuer, row.ValidFrom, row.ValidTo, row.State, row.StateReason, row.CountsOn(today)))]);
    }

    private static async Task<Ok<RecordedCredential>> RecordAsync(
        RecordCredential command, HttpContext http, IBurstRunner bursts, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await bursts.RunAsync((burst, token) => AddAsync(burst, command, user, token), RequestKeys.From(http, user, "record-credential", command), cancellationToken));

    private static async Task<RecordedCredential> AddAsync(IBurst burst, RecordCredential command, ICurrentUser user, CancellationToken cancellationToken)
    {
        var (number, issuer) = (command.Number?.Trim() ?? "", command.Issuer?.Trim() ?? "");
        if (number.Length is 0 or > LongestText || issuer.Length is 0 or > LongestText || command.ValidTo < command.ValidFrom)
            throw new OfficeException(RefusalKind.RuleBroken, "X-CRD-04", $"证号、发证机关须填写（各最多{LongestText}字），有效期止不得早于有效期起。");
        var person = await burst.Services.GetRequiredService<People>().FindAsync(new UserId(command.PersonId), cancellationToken)
            ?? throw new OfficeException(RefusalKind.NotFound, "X-CRD-05", "没有这一人员。请重新选择。");
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        if (await database.Credentials.AnyAsync(row => row.Kind == command.Kind && row.Number == number, cancellationToken))
            throw new OfficeException(RefusalKind.Conflict, "X-CRD-06", $"证号{number}已经登记。请核对证号。");
        var credential = new Credential
        {
            Id = Guid.CreateVersion7(burst.Now),
            PersonId = command.PersonId,
            Kind = command.Kind,
            Number = number,
            Issuer = issuer,
            ValidFrom = command.ValidFrom,
            ValidTo = command.ValidTo,
            RecordedBy = user.Name,
            RecordedAt = burst.Now,
        };
        database.Credentials.Add(credential);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now), "credential.recorded", "credential", credential.Id.ToString(), $"登记{person.Name}的证件{number}", After: command));
        return new(credential.Id);
    }

    private static async Task<Ok<RecordedCredential>> MoveAsync(
        Guid id, MoveCredential command, HttpContext http, IBurstRunner bursts, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await bursts.RunAsync(async (burst, token) =>
        {
            var credential = await burst.Services.GetRequiredService<OfficeDbContext>().Credentials.SingleOrDefaultAsync(row => row.Id == id, token)
                ?? throw new OfficeException(RefusalKind.NotFound, "X-CRD-05", "没有这一证件。请刷新后再试。");
            if (string.IsNullOrWhiteSpace(command.Reason))
                throw new OfficeException(RefusalKind.RuleBroken, "X-CRD-04", "请写明依据或者理由。");
            var before = credential.State;
            credential.MoveTo(command.State, command.Reason.Trim());
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.ByPerson(user, burst.Now) with { Reason = command.Reason.Trim() }, "credential.moved", "credential", credential.Id.ToString(),
                $"证件{credential.Number}改为{Credential.InWords(command.State)}", new { State = before.ToString() }, new { State = command.State.ToString() }));
            return new RecordedCredential(credential.Id);
        }, RequestKeys.From(http, user, $"move-credential/{id}", command), cancellationToken));
}
