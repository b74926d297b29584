using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>Units (科室), by the code that definitions keep.</summary>
internal sealed class UnitOptions(People people) : IInputOptions
{
    public string Source => "units";

    public async Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await people.ListUnitsAsync(cancellationToken)).Select(unit => new InputOption(unit.Code, unit.Name))];
}
