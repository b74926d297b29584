namespace WorkflowOffice.Identity.Access;

/// <summary>A post (职务) that a person holds today, in one unit.</summary>
/// <param name="PostCode">Stable code of the post, e.g. <c>SupervisionOfficer</c>.</param>
/// <param name="PostName">Chinese name of the post, for display.</param>
/// <param name="UnitCode">Stable code of the unit, the one workflow definitions use.</param>
public sealed record HeldPost(string PostCode, string PostName, UnitId UnitId, string UnitCode, string UnitName);
