using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>A person as others see them: name and the posts held today.</summary>
public sealed record Person(UserId Id, string Login, string Name, IReadOnlyList<HeldPost> Posts);
