using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>Public so that the office maps its own user columns the same way.</summary>
public sealed class UserIdConverter() : ValueConverter<UserId, Guid>(id => id.Value, value => new UserId(value));
