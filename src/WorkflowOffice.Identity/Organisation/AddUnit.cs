using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>Adds a unit below its parent.</summary>
public sealed class AddUnit(IdentityDbContext database, AuditTrail audit)
{
    public async Task<UnitId> RunAsync(NewUnit unit, ChangeContext context, CancellationToken cancellationToken)
    {
        if (await database.Units.AnyAsync(existing => existing.Code == unit.Code, cancellationToken))
            throw new UnitCodeTakenException(unit.Code);
        var parent = unit.ParentCode is null
            ? null
            : await database.Units.SingleOrDefaultAsync(existing => existing.Code == unit.ParentCode, cancellationToken)
                ?? throw new UnitNotFoundException(unit.ParentCode);
        var added = new Unit
        {
            Id = UnitId.New(context.At),
            Code = unit.Code,
            Name = unit.Name,
            Kind = unit.Kind,
            ParentId = parent?.Id,
            AgencyCode = unit.AgencyCode,
            SortOrder = await database.Units.CountAsync(cancellationToken),
        };
        database.Units.Add(added);
        audit.Record(new AuditEntry(context, "unit.added", "unit", added.Id.ToString(), $"新增机构“{unit.Name}”", After: unit));
        await database.SaveChangesAsync(cancellationToken);
        return added.Id;
    }
}
