using System.Text.Json;

namespace WorkflowOffice.Decisions;

/// <summary>A table ready to decide. Pure and safe for concurrent use.</summary>
public sealed class DecisionTable
{
    internal DecisionTable(DecisionTableDocument document, IReadOnlyList<CompiledRow> rows, IReadOnlyDictionary<string, object?>? otherwise)
    {
        Document = document;
        Rows = rows;
        Otherwise = otherwise;
    }

    /// <summary>What the office wrote.</summary>
    public DecisionTableDocument Document { get; }

    internal IReadOnlyList<CompiledRow> Rows { get; }

    internal IReadOnlyDictionary<string, object?>? Otherwise { get; }

    /// <summary>Reads every cell.</summary>
    /// <param name="document">The table.</param>
    /// <param name="parameters">Thresholds of the office's profile by key, such as <c>LegalReview.MineFine</c>.</param>
    /// <exception cref="DecisionTableException">Something cannot be read; lists all of it with places.</exception>
    public static DecisionTable Compile(DecisionTableDocument document, IReadOnlyDictionary<string, decimal>? parameters = null) =>
        new TableCompiler(document, parameters ?? new Dictionary<string, decimal>()).Compile();

    /// <summary>Decides a case.</summary>
    /// <param name="facts">Facts by name, as the case has them; others than the table's inputs are ignored.</param>
    /// <param name="on">The day of the act; only rows in force on it count.</param>
    /// <returns>The rows that apply and what they conclude.</returns>
    /// <exception cref="DecideException">A fact is missing or unreadable (X-DEC-02, X-DEC-03), no row applies (X-DEC-04), or several that differ (X-DEC-05).</exception>
    public Decision Decide(IReadOnlyDictionary<string, JsonElement> facts, DateOnly on)
    {
        var values = Read(facts);
        var hits = Rows.Where(row => row.Row.IsInForce(on) && row.Holds(values)).ToList();
        return hits switch
        {
            [] when Document.HitPolicy == HitPolicy.Collect && Otherwise is null => Conclude([], values),
            [] => new(Document, [], Otherwise ?? throw DecideException.NoRow(Document, Tell(values)), Sentence([], values)),
            [_, _, ..] when Document.HitPolicy == HitPolicy.Unique => throw DecideException.SeveralRows(Document, Tell(values), hits.Select(hit => hit.Row)),
            [var first, .. var rest] when Document.HitPolicy == HitPolicy.Any && !rest.TrueForAll(first.ConcludesAs) =>
                throw DecideException.SeveralRows(Document, Tell(values), hits.Select(hit => hit.Row)),
            [var first, ..] when Document.HitPolicy == HitPolicy.First => Conclude([first], values),
            _ => Conclude(hits, values),
        };
    }

    private object?[] Read(IReadOnlyDictionary<string, JsonElement> facts)
    {
        var values = new object?[Document.Inputs.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var column = Document.Inputs[i];
            var json = facts.GetValueOrDefault(column.Name);
            if (!FactReader.TryRead(column, json, out values[i]))
                throw DecideException.FactUnreadable(Document, column, json.ToString());
        }

        var missing = Document.Inputs.Where((column, i) => values[i] is null && !column.Optional).ToList();
        return missing.Count == 0 ? values : throw DecideException.FactsMissing(Document, missing);
    }

    private Decision Conclude(List<CompiledRow> hits, object?[] values)
    {
        var outputs = Document.Outputs.Select((column, i) => (column.Name, Value: Document.HitPolicy == HitPolicy.Collect
            ? hits.Select(hit => hit.Outputs[i]).OfType<object>().Distinct().ToList()
            : hits[0].Outputs[i]));
        return new(Document, [.. hits.Select(hit => hit.Row)], outputs.ToDictionary(output => output.Name, output => output.Value), Sentence(hits, values));
    }

    private string Sentence(List<CompiledRow> hits, object?[] values)
    {
        if (hits.Count == 0)
            return $"依据{Document.Source}，{Tell(values)}，不属于《{Document.Name}》所列情形。";
        var reasons = hits.Select(hit => $"第{hit.Row.Id}行（{hit.Row.Article}）：{Tell(values, hit)}");
        return $"依据{Document.Source}《{Document.Name}》，适用{string.Join('；', reasons)}。";
    }

    /// <summary>The facts that a row looked at, or all of them.</summary>
    private string Tell(object?[] values, CompiledRow? row = null)
    {
        var looked = Document.Inputs
            .Select((column, i) => (column, value: values[i], told: row is null || !row.Conditions[i].IsAnything))
            .Where(fact => fact.told)
            .Select(fact => $"{fact.column.Label}为{ColumnTypes.Show(fact.column, fact.value)}");
        return string.Join('，', looked) is { Length: > 0 } told ? told : "任何情形";
    }
}
