using WorkflowOffice.Office.Cases.ViewSteps;

namespace WorkflowOffice.Office.Cases.ViewCase;

/// <summary>What people entered, told from the history: the latest value of each label, under the step that brought it first.</summary>
internal static class CaseFacts
{
    internal static IReadOnlyList<FactRow> Of(IEnumerable<StepRow> steps)
    {
        var facts = new Dictionary<string, FactRow>();
        var order = new List<string>();
        foreach (var step in steps.Where(step => !step.Automatic))
        {
            foreach (var detail in step.Details)
            {
                if (!facts.TryGetValue(detail.Label, out var known))
                    order.Add(detail.Label);
                facts[detail.Label] = new FactRow(detail.Label, detail.Value, known?.Section ?? step.Title);
            }
        }

        return [.. order.Select(label => facts[label])];
    }
}
