namespace WorkflowOffice.Identity.SignIn;

internal sealed record SessionPostView(string Code, string Name, Guid UnitId, string UnitCode, string UnitName);
