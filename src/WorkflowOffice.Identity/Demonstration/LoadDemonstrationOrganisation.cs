using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Demonstration;

/// <summary>Fills an empty installation with the fictional organisation. Never touches an installation where real people exist.</summary>
public sealed class LoadDemonstrationOrganisation(
    IdentityDbContext database, AddUnit addUnit, AddPerson addPerson, AppointToPost appoint, TimeProvider clock)
{
    /// <summary>Demonstration appointments hold from long ago, so that a test clock may stand in any year of the calendar.</summary>
    private static readonly DateOnly AppointedFrom = new(2016, 1, 1);

    /// <returns>False when the installation already has accounts.</returns>
    public async Task<bool> RunAsync(DemonstrationOrganisation organisation, CancellationToken cancellationToken)
    {
        if (await database.Users.AnyAsync(cancellationToken))
            return false;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var context = ChangeContext.BySystem("演示模式装载示范机构", clock.GetUtcNow());
        foreach (var unit in organisation.Units)
            await addUnit.RunAsync(unit, context, cancellationToken);
        foreach (var person in organisation.People)
        {
            var id = await addPerson.RunForDemonstrationAsync(
                new NewPerson(person.Login, person.Name, organisation.Password), context, cancellationToken);
            await appoint.RunAsync(new Appointment(id, person.Post, person.Unit, AppointedFrom), context, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
