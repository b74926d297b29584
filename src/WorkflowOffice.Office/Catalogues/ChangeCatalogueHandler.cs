using System.Text.RegularExpressions;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>The way of a catalogue or register from draft to force: saved, handed over with a note, published or sent back by somebody else.</summary>
internal sealed partial class ChangeCatalogueHandler(IBurstRunner bursts, CatalogueStore store, CatalogueCheck check, ICurrentUser user)
{
    private const int LongestWords = 500;
    private const int MostEntries = 2000;
    private const int MostColumns = 100;

    /// <summary>Saves the draft; the first save after a publication begins the next version.</summary>
    internal async Task<SavedCatalogue> SaveAsync(CatalogueKind kind, string id, SaveCatalogue command, RequestKey request, CancellationToken cancellationToken)
    {
        var content = RequireReasonable(kind, id, command);
        var problems = await check.FindAsync(content, (await store.FindPublishedAsync(kind, id, cancellationToken))?.Read(), cancellationToken);
        return await bursts.RunAsync((burst, token) => SaveAsync(burst, content, command.Revision, problems, request.Id, token), request, cancellationToken);
    }

    internal async Task<CatalogueStanding> SubmitAsync(CatalogueKind kind, string id, string? note, RequestKey request, CancellationToken cancellationToken)
    {
        await RequireCleanAsync(kind, id, cancellationToken);
        return await ChangeAsync(kind, id, "提交发布", "catalogue.submitted", Required(note, "请写明修改了什么、为什么修改"), request, (_, version, words) =>
        {
            version.Submit(words!);
            return Task.CompletedTask;
        }, cancellationToken);
    }

    internal Task<CatalogueStanding> ReturnAsync(CatalogueKind kind, string id, string? reason, RequestKey request, CancellationToken cancellationToken) =>
        ChangeAsync(kind, id, "退回修改", "catalogue.returned", Required(reason, "请写明退回的理由"), request, (_, version, words) =>
        {
            version.Return(words!);
            return Task.CompletedTask;
        }, cancellationToken);

    internal async Task<CatalogueStanding> PublishAsync(CatalogueKind kind, string id, RequestKey request, CancellationToken cancellationToken)
    {
        await RequireCleanAsync(kind, id, cancellationToken); // a workflow that it names may have gone since
        return await ChangeAsync(kind, id, "发布", "catalogue.published", null, request, async (burst, version, _) =>
        {
            if (await burst.Services.GetRequiredService<CatalogueStore>().FindPublishedAsync(kind, id, cancellationToken) is { } replaced)
            {
                replaced.Retire();
                // Before the new one is written: only one version may be in force at any moment.
                await burst.Services.GetRequiredService<OfficeDbContext>().SaveChangesAsync(cancellationToken);
            }

            version.Publish(user, burst.Now);
        }, cancellationToken);
    }

    private async Task<SavedCatalogue> SaveAsync(
        IBurst burst, CatalogueContent content, int revision, IReadOnlyList<CatalogueProblem> problems, string requestId, CancellationToken cancellationToken)
    {
        var versions = burst.Services.GetRequiredService<CatalogueStore>();
        var published = await versions.FindPublishedAsync(content.Kind, content.Id, cancellationToken);
        var open = await versions.FindOpenAsync(content.Kind, content.Id, cancellationToken);
        var before = open?.Read() ?? published?.Read();
        if (open is null)
        {
            open = new CatalogueVersion
            {
                Id = RisingId.At(burst.Now),
                Kind = content.Kind,
                CatalogueId = content.Id,
                Version = (published?.Version ?? 0) + 1,
                Name = content.Name,
                Document = "",
                EditedBy = user.Name,
                EditedAt = burst.Now,
            };
            burst.Services.GetRequiredService<OfficeDbContext>().Catalogues.Add(open);
        }

        open.Edit(content, revision, user, burst.Now);
        if (CatalogueChanges.Describe(before, content) is { Count: > 0 } changes)
        {
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.ByPerson(user, burst.Now, requestId), "catalogue.saved", "catalogue", content.Id,
                $"修改{CatalogueWords.Of(content.Kind)}《{content.Name}》第{open.Version}版：{string.Join('；', changes)}"));
        }

        return new(open.Version, open.Revision, problems);
    }

    private Task<CatalogueStanding> ChangeAsync(
        CatalogueKind kind, string id, string what, string action, string? words, RequestKey request, Func<IBurst, CatalogueVersion, string?, Task> change, CancellationToken cancellationToken) =>
        bursts.RunAsync(async (burst, token) =>
        {
            var version = await burst.Services.GetRequiredService<CatalogueStore>().OpenAsync(kind, id, token);
            await change(burst, version, words);
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.ByPerson(user, burst.Now, request.Id) with { Reason = words }, action, "catalogue", id, $"{what}{CatalogueWords.Of(kind)}《{version.Name}》第{version.Version}版"));
            return new CatalogueStanding(version.Version, version.State, version.Revision);
        }, request, cancellationToken);

    /// <summary>Tried outside the burst: a path that PostgreSQL cannot read would end the burst's transaction.</summary>
    private async Task RequireCleanAsync(CatalogueKind kind, string id, CancellationToken cancellationToken)
    {
        var content = (await store.OpenAsync(kind, id, cancellationToken)).Read();
        if (await check.FindAsync(content, (await store.FindPublishedAsync(kind, id, cancellationToken))?.Read(), cancellationToken) is { Count: > 0 } problems)
            throw CatalogueRefusal.Faulty(content, problems);
    }

    private static CatalogueContent RequireReasonable(CatalogueKind kind, string id, SaveCatalogue command)
    {
        var content = new CatalogueContent(command.List, command.Register);
        if (command.List is null == (command.Register is null) || content.Kind != kind)
            throw CatalogueRefusal.BadRequest($"请提交一个{CatalogueWords.Of(kind)}的内容。");
        if (!Identifier().IsMatch(id) || content.Id != id)
            throw CatalogueRefusal.BadRequest("编号只能含小写字母、数字和连字符（最多40个），并须与内容中的编号一致。");
        if (content.Count > (kind == CatalogueKind.List ? MostEntries : MostColumns))
            throw CatalogueRefusal.BadRequest($"目录最多{MostEntries}条，台账最多{MostColumns}列。");
        return content;
    }

    private static string Required(string? words, string ask) => words?.Trim() switch
    {
        { Length: > 0 and <= LongestWords } given => given,
        _ => throw CatalogueRefusal.BadRequest($"{ask}（最多{LongestWords}字）。"),
    };

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$")]
    private static partial Regex Identifier();
}
