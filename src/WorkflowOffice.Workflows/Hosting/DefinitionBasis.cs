namespace WorkflowOffice.Workflows.Hosting;

/// <summary>What an editor had before them when they began to change a definition.</summary>
/// <param name="Revision">The save of that version which they saw; null: unknown, then only the version is compared.</param>
/// <param name="OwnSavesCount">
/// True: also a save of one's own makes it stale. False where the client overtakes itself: Elsa Studio saves while its previous save is under way.
/// </param>
public sealed record DefinitionBasis(string VersionId, int? Revision = null, bool OwnSavesCount = true);
