using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>Gives a person a post. Refuses to combine two of the three administrators (X-SOD-8).</summary>
public sealed class AppointToPost(IdentityDbContext database, AuditTrail audit)
{
    public async Task RunAsync(Appointment appointment, ChangeContext context, CancellationToken cancellationToken)
    {
        if (appointment.ValidTo < appointment.ValidFrom)
            throw new AppointmentPeriodException(appointment.ValidFrom, appointment.ValidTo.Value);
        var user = await database.Users.SingleOrDefaultAsync(existing => existing.Id == appointment.UserId, cancellationToken)
            ?? throw new PersonNotFoundException(appointment.UserId.ToString());
        var post = await database.Posts.SingleOrDefaultAsync(existing => existing.Code == appointment.PostCode, cancellationToken)
            ?? throw new PostNotFoundException(appointment.PostCode);
        var unit = await database.Units.SingleOrDefaultAsync(existing => existing.Code == appointment.UnitCode, cancellationToken)
            ?? throw new UnitNotFoundException(appointment.UnitCode);
        await RefuseConflictsAsync(appointment, user, post, unit, cancellationToken);

        database.PostHolders.Add(new PostHolder
        {
            Id = Guid.CreateVersion7(context.At),
            UserId = user.Id,
            PostCode = post.Code,
            UnitId = unit.Id,
            ValidFrom = appointment.ValidFrom,
            ValidTo = appointment.ValidTo,
        });
        // Two appointments of one person at once: the second fails on the version, so that no pair of them slips past the check above.
        user.Touch();
        audit.Record(new AuditEntry(
            context, "post.appointed", "user", user.Id.ToString(), $"任命{user.Name}为{unit.Name}“{post.Name}”",
            After: new { appointment.PostCode, appointment.UnitCode, appointment.ValidFrom, appointment.ValidTo }));
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task RefuseConflictsAsync(
        Appointment appointment, User user, Post post, Unit unit, CancellationToken cancellationToken)
    {
        var held = await database.PostHolders.AsNoTracking().Where(holder => holder.UserId == user.Id).ToListAsync(cancellationToken);
        var overlapping = held.Where(holder => holder.Overlaps(appointment.ValidFrom, appointment.ValidTo)).ToList();
        if (overlapping.Any(holder => holder.PostCode == post.Code && holder.UnitId == unit.Id))
            throw new AlreadyAppointedException(user.Name, post.Name, unit.Name);
        var other = overlapping.Find(holder =>
            PostCodes.Administrators.Contains(holder.PostCode) && PostCodes.Administrators.Contains(post.Code) && holder.PostCode != post.Code);
        if (other is null)
            return;
        var otherName = await database.Posts.Where(existing => existing.Code == other.PostCode).Select(existing => existing.Name)
            .SingleAsync(cancellationToken);
        throw new AdministratorsMustStaySeparateException(user.Name, otherName, post.Name);
    }
}
