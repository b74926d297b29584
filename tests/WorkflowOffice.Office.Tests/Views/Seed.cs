using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Notices;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>Rows with everything filled in that a test does not care about.</summary>
internal static class Seed
{
    private static int last;

    internal static Case Case(
        Guid? startedBy = null, Guid? startedByUnit = null, Guid? supervisedUnit = null, string title = "危化科未按计划检查", string version = "v1",
        DateTimeOffset? startedAt = null) => new()
        {
            Id = Guid.NewGuid(),
            No = $"2026-{Interlocked.Increment(ref last):D6}",
            Title = title,
            InstanceId = Guid.NewGuid().ToString("N"),
            DefinitionId = "supervision-notice",
            DefinitionVersionId = version,
            DefinitionVersion = 1,
            Procedure = "执法监督通知（决定）书",
            Stage = "拟制",
            StartedById = startedBy ?? Guid.NewGuid(),
            StartedByName = "发起人",
            StartedByUnitId = startedByUnit,
            StartedAt = startedAt ?? OfficeApi.Now,
            SupervisedUnitId = supervisedUnit,
            SupervisedUnit = supervisedUnit is null ? null : "危化科",
        };

    internal static HumanTask Task(
        Case of, string? post = null, Guid? unit = null, Guid? person = null, string title = "审核", DateOnly? dueOn = null,
        bool optional = false, Guid[]? excluded = null, string? clockKey = null, string? notYoursText = null,
        DateTimeOffset? createdAt = null) => new()
        {
            Id = Guid.NewGuid(),
            CaseId = of.Id,
            InstanceId = of.InstanceId,
            BookmarkId = Guid.NewGuid().ToString("N"),
            ActivityId = "review",
            Title = title,
            Form = new TaskForm { Fields = [new FormField { Name = "opinion", Label = "意见", Kind = FieldKind.TextArea }] },
            Outcomes = [new TaskOutcome { Name = "同意", Style = "primary" }],
            PostCode = post,
            UnitId = unit,
            PersonId = person,
            AssignedTo = "监督机构负责人·综合法规科",
            ExcludedPersonIds = excluded ?? [],
            Optional = optional,
            DueOn = dueOn,
            ClockKey = clockKey,
            NotYoursText = notYoursText,
            CreatedAt = createdAt ?? OfficeApi.Now,
            Prefilled = new JsonObject { ["opinion"] = "预填" },
        };

    internal static Clock Clock(Case of, DateOnly dueOn, DateOnly? warnFrom = null, string key = "objection", DateOnly? startedOn = null)
    {
        var clock = new Clock
        {
            Id = Guid.CreateVersion7(OfficeApi.Now.AddMilliseconds(Interlocked.Increment(ref last))),
            CaseId = of.Id,
            InstanceId = of.InstanceId,
            ActivityId = "clock",
            Key = key,
            Name = "申请复查期限",
            RuleCode = "D-09",
            Article = "《二道区安监局内部监督管理制度》四·三款",
            StartFact = "签收",
            AssignedTo = "被监督科室负责人·危化科",
            WarnFrom = warnFrom,
            ControlBookmarkId = Guid.NewGuid().ToString("N"),
        };
        clock.SetPeriod(startedOn ?? OfficeApi.Today, dueOn, dueOn, dueOn, provisional: false, [], "因为");
        clock.CountedWith(1); // the shipped calendar: the sweep leaves it alone
        return clock;
    }

    /// <summary>A clock as the deadline engine derives it.</summary>
    internal static Clock DerivedClock(Case of, string ruleCode, DateOnly startedOn)
    {
        var derivation = DeadlineCalculator.Derive(
            DeadlineRules.Get(ruleCode, startedOn), new StartFact(startedOn, "签收"), ShippedCalendar.Load());
        var clock = Clock(of, derivation.Result.Due);
        clock.SetPeriod(
            startedOn, derivation.Result.RawEnd, derivation.Result.Due, derivation.Result.Prudent, derivation.Result.Provisional,
            (JsonObject)JsonSerializer.SerializeToNode(derivation, JsonSerializerOptions.Web)!, derivation.Sentence);
        return clock;
    }

    internal static TaskEscalation Escalation(HumanTask of, string post) => new()
    {
        Id = Guid.NewGuid(),
        TaskId = of.Id,
        PostCode = post,
        To = post,
        At = OfficeApi.Now,
        Reason = "逾期",
    };

    internal static CaseStep Step(Case of, int sequence, string title = "拟制", bool automatic = false, params (string Label, string Value)[] details) => new()
    {
        Id = Guid.NewGuid(),
        CaseId = of.Id,
        Sequence = sequence,
        At = OfficeApi.Now.AddMinutes(sequence),
        ActivityId = "draft",
        Title = title,
        Kind = automatic ? StepKind.Automatic : StepKind.Human,
        Who = automatic ? "系统自动" : "张维",
        Automatic = automatic,
        Details = new JsonArray([.. details.Select(d => (JsonNode)new JsonObject { ["label"] = d.Label, ["value"] = d.Value })]),
    };

    internal static (StoredFile File, Document Document) Document(Case of, string title = "执法监督通知（决定）书", string? number = null)
    {
        var bytes = Guid.NewGuid().ToByteArray();
        var file = new StoredFile { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Bytes = bytes, ContentType = "application/octet-stream", StoredAt = OfficeApi.Now };
        return (file, new Document
        {
            Id = Guid.NewGuid(),
            CaseId = of.Id,
            Key = "notice",
            Code = "T-33B",
            TemplateId = "supervision-notice",
            TemplateSha256 = "0123456789abcdef0123",
            Title = title,
            Number = number,
            DatedOn = OfficeApi.Today,
            CreatedAt = OfficeApi.Now,
            CreatedBy = "张维",
            FileSha256 = file.Sha256,
            Size = bytes.Length,
            Data = [],
            Missing = ["整改期限"],
        });
    }

    internal static Notice Notice(Guid person, Guid? caseId = null, DateTimeOffset? at = null, DateTimeOffset? readAt = null) => new()
    {
        Id = Guid.NewGuid(),
        PersonId = person,
        At = at ?? OfficeApi.Now,
        Kind = NoticeKind.Warning,
        Title = "期限提醒",
        Text = "将于 2026年3月20日 届满",
        CaseId = caseId,
        ReadAt = readAt,
    };

    internal static Attachment Attachment(Case of, StoredFile file, string name = "签收回执.pdf") => new()
    {
        Id = Guid.NewGuid(),
        CaseId = of.Id,
        Name = name,
        ContentType = "application/pdf",
        Size = file.Bytes.Length,
        Sha256 = file.Sha256,
        UploadedById = Guid.NewGuid(),
        UploadedBy = "张维",
        UploadedAt = OfficeApi.Now,
    };
}
