using System.Text.RegularExpressions;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DecisionTables.CheckDecisionTable;
using WorkflowOffice.Office.Parameters;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DecisionTables.SaveDecisionTable;

/// <param name="Document">The whole table.</param>
/// <param name="Revision">Revision of the draft it was made from; 0 for the first save after a publication, or of a new table.</param>
internal sealed record SaveDecisionTable(DecisionTableDocument Document, int Revision);

/// <param name="Check">What is still wrong; a draft may be incomplete.</param>
internal sealed record SavedDecisionTable(int Version, int Revision, DecisionTableCheck Check);

/// <summary>Saves the draft of a table, the first save after a publication begins the next version.</summary>
internal sealed partial class SaveDecisionTableHandler(IBurstRunner bursts, ICurrentUser user)
{
    private const int MostRows = 500;
    private const int MostColumns = 60;

    internal Task<SavedDecisionTable> HandleAsync(string id, SaveDecisionTable command, RequestKey request, CancellationToken cancellationToken)
    {
        RequireReasonable(id, command.Document);
        return bursts.RunAsync((burst, token) => SaveAsync(burst, id, command, request.Id, token), request, cancellationToken);
    }

    private async Task<SavedDecisionTable> SaveAsync(IBurst burst, string id, SaveDecisionTable command, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var store = burst.Services.GetRequiredService<DecisionTableStore>();
        var published = await store.FindPublishedAsync(id, cancellationToken);
        var open = await store.FindOpenAsync(id, cancellationToken);
        var before = open?.Read() ?? published?.Read();
        if (open is null)
        {
            open = new DecisionTableVersion
            {
                Id = Guid.CreateVersion7(burst.Now),
                TableId = id,
                Version = (published?.Version ?? 0) + 1,
                Name = command.Document.Name,
                Document = "",
                EditedBy = user.Name,
                EditedAt = burst.Now,
            };
            database.DecisionTables.Add(open);
        }

        open.Edit(command.Document, command.Revision, user, burst.Now);
        var changes = DecisionTableChanges.Describe(before, command.Document);
        if (changes.Count > 0)
        {
            burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
                ChangeContext.ByPerson(user, burst.Now, requestId), "decision-table.saved", "decision-table", id,
                $"修改决策表{id}第{open.Version}版：{string.Join('；', changes)}"));
        }

        var parameters = await burst.Services.GetRequiredService<ParameterStore>().OnAsync(LegalTime.DateOf(burst.Now), cancellationToken);
        return new(open.Version, open.Revision, DecisionTableCheck.Of(command.Document, parameters));
    }

    private static void RequireReasonable(string id, DecisionTableDocument document)
    {
        if (!Identifier().IsMatch(id) || document.Id != id)
            throw DecisionTableRefusal.BadRequest("决策表编号只能含字母、数字和连字符（最多40个），并须与表内编号一致。");
        if (document.Rows.Count > MostRows || document.Inputs.Count + document.Outputs.Count > MostColumns)
            throw DecisionTableRefusal.BadRequest($"决策表最多{MostRows}行、{MostColumns}列。请拆成几张表。");
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9-]{0,39}$")]
    private static partial Regex Identifier();
}
