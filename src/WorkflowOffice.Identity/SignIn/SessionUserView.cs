namespace WorkflowOffice.Identity.SignIn;

internal sealed record SessionUserView(Guid Id, string Name, string Login);
