namespace WorkflowOffice.Identity.Organisation;

/// <summary>Another unit has this code (X-UNT-02).</summary>
public sealed class UnitCodeTakenException(string code)
    : IdentityException("X-UNT-02", $"机构代码“{code}”已被使用。请换一个代码。");
