using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>Public so that the office maps its own unit columns the same way.</summary>
public sealed class UnitIdConverter() : ValueConverter<UnitId, Guid>(id => id.Value, value => new UnitId(value));
