using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>One subject of the check before publication. Pure: everything it needs stands in the context.</summary>
internal interface IGateCheck
{
    IEnumerable<GateFinding> Find(GateContext context);
}
