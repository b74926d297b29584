using System.Globalization;
using System.Text;

namespace WorkflowOffice.Office.Registers;

/// <summary>
/// Builds the statements of a register. Only the names of the bases' own columns become text of the statement, and these from a fixed list;
/// paths, keys and values are parameters.
/// </summary>
internal sealed class RegisterSql(RegisterDefinition register)
{
    private const string Number = "^-?[0-9]{1,20}([.][0-9]{1,6})?$";

    private static readonly Dictionary<RegisterBase, (string From, string CaseId, string Order, string[] Columns)> Bases = new()
    {
        [RegisterBase.Cases] = ("office.cases r", "r.id", "r.started_at desc, r.id desc",
            ["no", "title", "procedure", "state", "stage", "started_by_name", "started_at", "closed_at", "supervised_unit"]),
        [RegisterBase.Documents] = ("office.documents r join office.cases c on c.id = r.case_id", "r.case_id", "r.dated_on desc, r.id desc",
            ["number", "title", "state", "dated_on", "code"]),
        [RegisterBase.Credentials] = ("office.credentials r", "r.status_case_id", "r.person_name, r.no, r.id",
            ["person_name", "kind", "no", "issuer", "valid_from", "valid_to", "status", "status_on", "status_until", "status_reason"]),
    };

    /// <summary>Between the entries of a list in one cell.</summary>
    internal const string ListSeparator = "、";

    private readonly List<object> parameters = [];

    internal RegisterStatement Rows(IReadOnlyList<RegisterColumn> columns, RegisterFilter filter, int? take, int skip)
    {
        var text = new StringBuilder("select ").Append(Base.CaseId).Append("::text as case_id");
        foreach (var column in columns)
            text.Append(", ").Append(Value(column));
        foreach (var key in columns.Select(ClockOf).OfType<string>())
            text.Append(", ").Append(OfClock("id::text", key));
        Where(text, filter);
        text.Append(" order by ");
        if (filter.Sort is { } sort)
            text.Append(Value(sort)).Append(filter.Descending ? " desc nulls last, " : " asc nulls last, ");
        text.Append(Base.Order).Append(HasLines ? ", l.ordinal" : "");
        if (take is { } rows)
            text.Append(" limit ").Append(Parameter(rows)).Append(" offset ").Append(Parameter(skip));
        return Command(text);
    }

    /// <summary>The number of rows, then the sum of each totalled column.</summary>
    internal RegisterStatement Totals(IReadOnlyList<RegisterColumn> totalled, RegisterFilter filter)
    {
        var text = new StringBuilder("select count(*)");
        foreach (var column in totalled)
            text.Append(", sum(").Append(Value(column)).Append(')');
        return Command(Where(text, filter));
    }

    /// <summary>How often each value of a column occurs, the most frequent first.</summary>
    internal RegisterStatement Breakdown(RegisterColumn column, RegisterFilter filter, int most)
    {
        var text = new StringBuilder("select value, count(*) from (select ").Append(Value(column)).Append("::text as value");
        return Command(Where(text, filter).Append(") counted where value is not null and value <> '' group by value order by count(*) desc, value limit ").Append(Parameter(most)));
    }

    private (string From, string CaseId, string Order, string[] Columns) Base => Bases[register.Base];

    private string Data => register.Base switch { RegisterBase.Cases => "r.data", RegisterBase.Documents => "c.data", _ => "'{}'::jsonb" };

    /// <summary>How many different values a column has.</summary>
    internal RegisterStatement Distinct(RegisterColumn column, RegisterFilter filter) =>
        Command(Where(new StringBuilder("select count(distinct ").Append(Value(column)).Append(')'), filter));

    private bool HasLines => register is { Base: RegisterBase.Cases, Lines.Length: > 0 };

    private StringBuilder Where(StringBuilder text, RegisterFilter filter)
    {
        text.Append(" from ").Append(Base.From);
        if (HasLines)
        {
            var table = Parameter(register.Lines!);
            text.Append(" cross join lateral jsonb_array_elements(case when jsonb_typeof(r.data -> ").Append(table).Append(") = 'array' then r.data -> ").Append(table)
                .Append(" else '[]'::jsonb end) with ordinality as l(line, ordinal)");
        }

        text.Append(" where ");
        text.Append(register.Base switch
        {
            RegisterBase.Cases => "r.definition_id = any(" + Parameter(register.Procedures.ToArray()) + ")",
            RegisterBase.Documents => "r.state <> 'Voided' and r.code = any(" + Parameter(register.Codes.ToArray()) + ")",
            _ => "true",
        });
        foreach (var (column, value) in filter.Values)
            text.Append(" and ").Append(Value(column)).Append("::text = ").Append(Parameter(value));
        if (filter.On is { } on && (filter.From is not null || filter.To is not null))
        {
            if (filter.From is { } from)
                text.Append(" and ").Append(Value(on)).Append(" >= ").Append(Parameter(from.ToIso()));
            if (filter.To is { } to)
                text.Append(" and ").Append(Value(on)).Append(" <= ").Append(Parameter(to.ToIso()));
        }

        if (filter.Search is { } search)
        {
            var like = Parameter("%" + search.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%");
            text.Append(" and (").AppendJoin(" or ", register.Columns.Where(c => c.Type is RegisterColumnType.Text or RegisterColumnType.List).Select(c => $"{Value(c)} ilike {like}")).Append(')');
        }

        return text;
    }

    /// <summary>A date is ISO text, so that it sorts and compares as a date.</summary>
    private string Value(RegisterColumn column)
    {
        var (kind, path) = column.From.Split(':', 2) is [var k, var p] ? (k, p) : throw Invalid(column);
        if (kind == "path" && column.Type == RegisterColumnType.List)
            return $"(select string_agg(x #>> '{{}}', '{ListSeparator}') from jsonb_path_query({Data}, {Parameter(path)}::jsonpath) x)";
        var raw = kind switch
        {
            "row" when Base.Columns.Contains(path) => "r." + path,
            "case" when register.Base == RegisterBase.Documents && path is "no" or "title" or "procedure" => "c." + path,
            "fact" => $"({Data} #>> {Parameter(path.Split('.'))})",
            "line" when HasLines => $"(l.line #>> {Parameter(path.Split('.'))})",
            "clock" when register.Base != RegisterBase.Credentials && path.Split('.') is [var key, "due_on" or "state"] parts =>
                OfClock(parts[1], key),
            _ => throw Invalid(column),
        };
        return column.Type switch
        {
            RegisterColumnType.Date when raw is "r.started_at" or "r.closed_at" => $"to_char({raw} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')",
            RegisterColumnType.Date => $"left({raw}::text, 10)",
            RegisterColumnType.Number => $"(case when {raw}::text ~ '{Number}' then {raw}::numeric end)",
            _ => raw,
        };
    }

    /// <summary>The clock whose last day the column shows; null for any other column.</summary>
    internal static string? ClockOf(RegisterColumn column) =>
        column.From.StartsWith("clock:", StringComparison.Ordinal) && column.From.EndsWith(".due_on", StringComparison.Ordinal)
            ? column.From["clock:".Length..^".due_on".Length]
            : null;

    private string OfClock(string column, string key) =>
        $"(select k.{column} from office.clocks k where k.case_id = {Base.CaseId} and k.key = {Parameter(key)} order by k.id desc limit 1)";

    private static OfficeException Invalid(RegisterColumn column) =>
        new(RefusalKind.RuleBroken, "X-REG-03", $"台账的列“{column.Label}”的来源“{column.From}”无法识别。请法制机构修改台账。");

    private string Parameter(object value)
    {
        parameters.Add(value);
        return "@p" + parameters.Count.ToString(CultureInfo.InvariantCulture);
    }

    private RegisterStatement Command(StringBuilder text)
    {
        var statement = new RegisterStatement(text.ToString(), [.. parameters]);
        parameters.Clear();
        return statement;
    }
}

/// <param name="Values">Of the parameters <c>@p1</c>, <c>@p2</c> …</param>
internal sealed record RegisterStatement(string Text, IReadOnlyList<object> Values);
