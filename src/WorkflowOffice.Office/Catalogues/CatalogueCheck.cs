using System.Data.Common;
using System.Text.RegularExpressions;
using WorkflowOffice.Office.Profiles;
using WorkflowOffice.Office.ReferenceLists;
using WorkflowOffice.Office.Registers;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Catalogues;

/// <param name="Place">Where: an entry, a column, a figure, in the words of the page.</param>
internal sealed record CatalogueProblem(string Place, string Message);

/// <summary>Whether a catalogue or register can be used as it stands. A register is also tried on the database: a path that it cannot read is found here, not by whoever opens it.</summary>
internal sealed partial class CatalogueCheck(RegisterReader reader, IWorkflowDefinitions definitions)
{
    private const int LongestText = 1000;

    /// <param name="published">What is in force: the attributes that all its entries have are read by somebody.</param>
    internal async Task<IReadOnlyList<CatalogueProblem>> FindAsync(CatalogueContent content, CatalogueContent? published, CancellationToken cancellationToken) =>
        content.List is { } list
            ? [.. InHead(list.Name, list.Source), .. InList(list, published?.List)]
            : [.. InHead(content.Name, content.Source), .. await InRegisterAsync(content.Register!, cancellationToken)];

    private static IEnumerable<CatalogueProblem> InHead(string name, string source)
    {
        if (string.IsNullOrWhiteSpace(name))
            yield return new("名称", "没有填写。");
        if (string.IsNullOrWhiteSpace(source))
            yield return new("依据", "没有填写。");
    }

    private static IEnumerable<CatalogueProblem> InList(ReferenceList list, ReferenceList? published)
    {
        if (list.Items.Count == 0)
            yield return new("条目", "至少要有一条。");
        foreach (var twice in list.Items.GroupBy(item => (item.Profile, item.Code)).Where(group => group.Count() > 1))
            yield return new($"条目 {twice.Key.Code}", "同一制度内编码重复。");
        var needed = (published?.Items ?? []).Select(item => item.Attributes?.Keys ?? []).Aggregate((IEnumerable<string>?)null, (all, keys) => all?.Intersect(keys) ?? keys)?.ToList() ?? [];
        foreach (var item in list.Items)
        {
            var place = $"条目 {(item.Code.Length > 0 ? item.Code : item.Label)}";
            if (!Code().IsMatch(item.Code))
                yield return new(place, "编码只能含字母、数字、汉字、连字符、下划线和点（最多40个）。");
            foreach (var (label, text) in new[] { ("名称", item.Label), ("依据", item.Article) })
                if (string.IsNullOrWhiteSpace(text) || text.Length > LongestText)
                    yield return new(place, $"“{label}”没有填写或者超过{LongestText}字。");
            if (ShippedProfiles.All.All(profile => profile.Id != item.Profile))
                yield return new(place, $"制度“{item.Profile}”不存在。");
            if (item.EffectiveTo < item.EffectiveFrom)
                yield return new(place, "失效日早于生效日。");
            foreach (var lacks in needed.Where(name => item.Attributes?.ContainsKey(name) != true))
                yield return new(place, $"缺少“{lacks}”，流程和决策表要读取它。");
        }
    }

    private async Task<IReadOnlyList<CatalogueProblem>> InRegisterAsync(RegisterDefinition register, CancellationToken cancellationToken)
    {
        var problems = InColumns(register).Concat(InFigures(register)).ToList();
        if (register.Base == RegisterBase.Cases && register.Procedures.Count == 0)
            problems.Add(new("流程", "没有选择列入哪些流程的事项。"));
        var known = (await definitions.ListLatestAsync(cancellationToken)).Select(row => row.DefinitionId).ToHashSet();
        problems.AddRange(register.Procedures.Where(id => !known.Contains(id)).Select(id => new CatalogueProblem("流程", $"没有编码为“{id}”的流程。")));
        if (register is { Lines.Length: > 0, Base: not RegisterBase.Cases })
            problems.Add(new("列入的内容", "只有事项的台账可以逐行列出表格。"));
        if (register.Base == RegisterBase.Documents && register.Codes.Count == 0)
            problems.Add(new("文书", "没有选择列入哪些文书。"));
        return problems.Count > 0 ? problems : await TryAsync(register, cancellationToken);
    }

    private static IEnumerable<CatalogueProblem> InColumns(RegisterDefinition register)
    {
        if (register.Columns.All(column => column.Hidden))
            yield return new("列", "至少要有一列直接显示。");
        foreach (var twice in register.Columns.GroupBy(column => column.Key).Where(group => group.Count() > 1))
            yield return new($"列 {twice.Key}", "键重复。");
        foreach (var column in register.Columns)
        {
            var place = $"列 {column.Label}";
            if (!Code().IsMatch(column.Key))
                yield return new(place, "键只能含字母、数字、连字符、下划线和点（最多40个）。");
            if (string.IsNullOrWhiteSpace(column.Label))
                yield return new($"列 {column.Key}", "没有填写列名。");
            if (column is { Total: true, Type: not RegisterColumnType.Number })
                yield return new(place, "只有数字列可以合计。");
            if (column.Width is < 4 or > 80)
                yield return new(place, "宽度应在4至80个字符之间。");
        }
    }

    private static IEnumerable<CatalogueProblem> InFigures(RegisterDefinition register)
    {
        var columns = register.Columns.GroupBy(column => column.Key).ToDictionary(group => group.Key, group => group.First());
        foreach (var figure in register.Figures)
        {
            var place = $"年度数字 {figure.Label}";
            if (string.IsNullOrWhiteSpace(figure.Label))
                yield return new("年度数字", "没有填写名称。");
            if (columns.GetValueOrDefault(figure.On)?.Type != RegisterColumnType.Date)
                yield return new(place, $"归属年度的列“{figure.On}”不是本台账的日期列。");
            foreach (var key in (figure.Where?.Keys ?? []).Where(key => !columns.ContainsKey(key)))
                yield return new(place, $"条件所用的列“{key}”不在本台账。");
            if (figure.Per is { } per && !columns.ContainsKey(per))
                yield return new(place, $"平均所按的列“{per}”不在本台账。");
            if (figure.Sum is { } sum && columns.GetValueOrDefault(sum) is not { Type: RegisterColumnType.Number, Total: true })
                yield return new(place, $"相加的列“{sum}”不是本台账的合计列。");
        }
    }

    private async Task<IReadOnlyList<CatalogueProblem>> TryAsync(RegisterDefinition register, CancellationToken cancellationToken)
    {
        var problems = new List<CatalogueProblem>();
        foreach (var column in register.Columns)
        {
            try
            {
                await foreach (var line in reader.LinesAsync(register, [column], RegisterFilter.Of(register, new RegisterQuery()), 1, 0, cancellationToken))
                    _ = line;
            }
            catch (Exception exception) when (exception is DbException or OfficeException)
            {
                problems.Add(new($"列 {column.Label}", $"来源“{column.From}”无法读取。"));
            }
        }

        return problems;
    }

    [GeneratedRegex(@"^[\p{L}\p{N}_.\-]{1,40}$")]
    private static partial Regex Code();
}
