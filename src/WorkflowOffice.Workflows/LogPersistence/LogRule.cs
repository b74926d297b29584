using WorkflowOffice.Workflows.Expressions;

namespace WorkflowOffice.Workflows.LogPersistence;

/// <summary>What a definition says about one value or one level of values.</summary>
/// <param name="Mode">Null: as the installation is configured.</param>
/// <param name="Expression">Where set, it decides in place of <paramref name="Mode"/>, for each execution anew.</param>
internal sealed record LogRule(LogPersistenceMode? Mode, Expression? Expression = null);
