using WorkflowOffice.Office.OwnedVersions;
using WorkflowOffice.Office.ReferenceLists;
using WorkflowOffice.Office.Registers;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>A catalogue or register in the list.</summary>
/// <param name="Entries">Entries of a catalogue, columns of a register.</param>
/// <param name="PublishedVersion">Null while it was never published.</param>
/// <param name="Open">The version being edited or waiting for publication.</param>
internal sealed record CatalogueRow(
    CatalogueKind Kind, string Id, string Name, string Source, int Entries, int? PublishedVersion, string? PublishedBy, DateTimeOffset? PublishedAt, CatalogueOpenRow? Open);

internal sealed record CatalogueOpenRow(int Version, OwnedVersionState State, string EditedBy, DateTimeOffset EditedAt);

/// <summary>One version with what the page shows beside it; a catalogue or a register, the other is null.</summary>
/// <param name="Problems">What is still wrong.</param>
/// <param name="Changes">Against the version before it, in sentences.</param>
/// <param name="Profiles">The regulations an entry may belong to.</param>
/// <param name="WhyNotPublish">Why this person cannot publish it; null: may.</param>
internal sealed record CatalogueView(
    CatalogueKind Kind, ReferenceList? List, RegisterDefinition? Register, int Version, OwnedVersionState State, int Revision, string EditedBy, DateTimeOffset EditedAt,
    string? ChangeNote, string? ReturnReason, string? PublishedBy, DateTimeOffset? PublishedAt, IReadOnlyList<CatalogueProblem> Problems, IReadOnlyList<string> Changes,
    IReadOnlyList<CatalogueHistoryRow> History, IReadOnlyList<CatalogueProfile> Profiles, bool MayEdit, string? WhyNotPublish);

internal sealed record CatalogueHistoryRow(int Version, OwnedVersionState State, string EditedBy, string? PublishedBy, DateTimeOffset? PublishedAt, string? ChangeNote);

internal sealed record CatalogueProfile(string Id, string Name);

/// <param name="List">The whole catalogue; or</param>
/// <param name="Register">the whole register.</param>
/// <param name="Revision">Revision of the draft it was made from; 0 for the first save after a publication, or of a new one.</param>
internal sealed record SaveCatalogue(ReferenceList? List = null, RegisterDefinition? Register = null, int Revision = 0);

/// <param name="Problems">What is still wrong; a draft may be incomplete.</param>
internal sealed record SavedCatalogue(int Version, int Revision, IReadOnlyList<CatalogueProblem> Problems);

/// <param name="Words">The note when handing over, the reason when sending back.</param>
internal sealed record ChangeCatalogueWords(string? Words);

/// <summary>Where the version stands after the change.</summary>
internal sealed record CatalogueStanding(int Version, OwnedVersionState State, int Revision);
