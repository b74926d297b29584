using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Setup;

/// <summary>Creates the bureau and the first administrators by the one-time link: all of it or nothing.</summary>
internal sealed class SetUpInstallation(
    IdentityDbContext database, SetupLinks links, AddUnit addUnit, AddPerson addPerson, AppointToPost appoint, People people, TimeProvider clock)
{
    private const string BureauCode = "bureau";

    public async Task RunAsync(SetupRequest request, string? requestId, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await links.UseAsync(request.Token, cancellationToken);
        var context = new ChangeContext(Actor.System("一次性初始化链接"), clock.GetUtcNow(), RequestId: requestId);
        var unitCode = await FindOrAddBureauAsync(request, context, cancellationToken);
        await AddAsync(
            new NewPerson(request.Login, request.Name, request.Password), PostCodes.SystemAdministrator, unitCode, context, cancellationToken);
        await AddAsync(request.SecurityAdministrator, PostCodes.SecurityAdministrator, unitCode, context, cancellationToken);
        await AddAsync(request.AuditAdministrator, PostCodes.AuditAdministrator, unitCode, context, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<string> FindOrAddBureauAsync(SetupRequest request, ChangeContext context, CancellationToken cancellationToken)
    {
        if (await people.FindBureauAsync(cancellationToken) is { } bureau)
            return bureau.Code;
        await addUnit.RunAsync(
            new NewUnit(BureauCode, request.BureauName ?? "本机关", UnitKind.Bureau, AgencyCode: request.AgencyCode), context, cancellationToken);
        return BureauCode;
    }

    private async Task AddAsync(NewPerson? person, string post, string unitCode, ChangeContext context, CancellationToken cancellationToken)
    {
        if (person is null)
            return;
        var id = await addPerson.RunAsync(person, context, cancellationToken);
        await appoint.RunAsync(new Appointment(id, post, unitCode, LegalDay.Of(context.At)), context, cancellationToken);
    }
}
