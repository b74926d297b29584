using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.CaseGates;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.Credentials;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.DeadlineWatch.Requests;
using WorkflowOffice.Office.DeadlineWatch.Reviews;
using WorkflowOffice.Office.DeadlineWatch.Scheme;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.MustChecks;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Office.Parameters;
using WorkflowOffice.Office.Profiles;
using WorkflowOffice.Office.RecordAccess;
using WorkflowOffice.Office.Templates;

namespace WorkflowOffice.Office.Data;

/// <summary>The office's tables (schema <c>office</c>). Inside a burst it shares the burst's connection and transaction.</summary>
public sealed class OfficeDbContext(DbContextOptions<OfficeDbContext> options) : HoldingDbContext(options)
{
    public const string Schema = "office";

    public DbSet<Case> Cases => Set<Case>();
    public DbSet<CaseStep> Steps => Set<CaseStep>();
    public DbSet<HumanTask> Tasks => Set<HumanTask>();
    public DbSet<TaskEscalation> TaskEscalations => Set<TaskEscalation>();
    public DbSet<Clock> Clocks => Set<Clock>();
    public DbSet<ClockEvent> ClockEvents => Set<ClockEvent>();
    public DbSet<ClockAlert> ClockAlerts => Set<ClockAlert>();
    public DbSet<ClockRequest> ClockRequests => Set<ClockRequest>();
    public DbSet<ClockReview> ClockReviews => Set<ClockReview>();
    public DbSet<WatchSchemeVersion> WatchSchemes => Set<WatchSchemeVersion>();
    public DbSet<Document> Documents => Set<Document>();
    public DbSet<DocumentEvent> DocumentEvents => Set<DocumentEvent>();
    public DbSet<StoredFile> Files => Set<StoredFile>();
    public DbSet<ServiceRecord> Services => Set<ServiceRecord>();
    public DbSet<DocumentVersion> DocumentVersions => Set<DocumentVersion>();
    public DbSet<DocumentComment> DocumentComments => Set<DocumentComment>();
    public DbSet<DocumentSignature> DocumentSignatures => Set<DocumentSignature>();
    public DbSet<SealUse> SealUses => Set<SealUse>();
    public DbSet<DrawnNumber> DrawnNumbers => Set<DrawnNumber>();
    public DbSet<PdfRendition> PdfRenditions => Set<PdfRendition>();
    public DbSet<TemplateVersion> TemplateVersions => Set<TemplateVersion>();
    public DbSet<TemplateEvent> TemplateEvents => Set<TemplateEvent>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<CalendarVersion> CalendarVersions => Set<CalendarVersion>();
    public DbSet<DecisionTableVersion> DecisionTables => Set<DecisionTableVersion>();

    public DbSet<CatalogueVersion> Catalogues => Set<CatalogueVersion>();
    public DbSet<CaseGate> CaseGates => Set<CaseGate>();
    public DbSet<ProfileChange> ProfileChanges => Set<ProfileChange>();
    public DbSet<OfficeParameter> Parameters => Set<OfficeParameter>();
    public DbSet<Credential> Credentials => Set<Credential>();
    public DbSet<MustCheck> MustChecks => Set<MustCheck>();
    public DbSet<RecordAccessGrant> RecordAccess => Set<RecordAccessGrant>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<JsonObject>().HaveConversion<JsonObjectConverter, JsonObjectComparer>().HaveColumnType("jsonb");
        configurationBuilder.Properties<JsonArray>().HaveConversion<JsonArrayConverter, JsonArrayComparer>().HaveColumnType("jsonb");
        configurationBuilder.Properties<TaskForm>().HaveConversion<JsonRecordConverter<TaskForm>, ReplacedJsonComparer<TaskForm>>().HaveColumnType("jsonb");
        configurationBuilder.Properties<IReadOnlyList<TaskOutcome>>().HaveConversion<JsonRecordConverter<IReadOnlyList<TaskOutcome>>, ReplacedJsonComparer<IReadOnlyList<TaskOutcome>>>().HaveColumnType("jsonb");
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(OfficeDbContext).Assembly);
        SnakeCaseNames.Apply(modelBuilder);
        ValuesComparer.Apply(modelBuilder);
    }
}
