namespace WorkflowOffice.Deadlines;

/// <summary>One day named by a holiday notice, either off or worked in exchange.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">The festival it belongs to, for example 国庆节.</param>
/// <param name="Notice">Number of the notice that says so, for example 国办发明电〔2025〕7号; null when the notice has no number.</param>
public sealed record ArrangedDay(DateOnly Date, string Name, string? Notice = null);
