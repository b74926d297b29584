namespace WorkflowOffice.Identity.Organisation;

/// <summary>Nobody may hold two of 系统管理员, 安全管理员, 审计管理员 (X-SOD-8; design §1: three separate roles).</summary>
public sealed class AdministratorsMustStaySeparateException(string person, string held, string wanted)
    : IdentityException(
        "X-SOD-8", $"{person}已任“{held}”，不得兼任“{wanted}”：系统管理员、安全管理员、审计管理员三员必须由不同的人担任。请另行指定人员，或先终止原任职。");
