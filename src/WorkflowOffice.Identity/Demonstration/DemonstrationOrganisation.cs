using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Identity.Demonstration;

/// <summary>The fictional organisation of demonstration mode, as in <c>Demo/organisation.json</c> of the host.</summary>
/// <param name="Password">Of every demonstration account; shown on the sign-in page.</param>
public sealed record DemonstrationOrganisation(
    string Password, IReadOnlyList<NewUnit> Units, IReadOnlyList<DemonstrationPerson> People);
