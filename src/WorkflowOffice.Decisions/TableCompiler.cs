namespace WorkflowOffice.Decisions;

/// <summary>Turns a document into a table, or lists everything that is wrong with it.</summary>
internal sealed class TableCompiler(DecisionTableDocument document, IReadOnlyDictionary<string, decimal> parameters)
{
    private readonly List<TableProblem> _problems = [];
    private readonly ConditionParser _parser = new(parameters);

    public DecisionTable Compile()
    {
        CheckColumns("条件", document.Inputs);
        CheckColumns("结论", document.Outputs);
        if (document.OutcomeColumn is { } outcome && document.Outputs.All(column => column.Name != outcome))
            _problems.Add(new("出口", $"没有名为{outcome}的结论列"));
        // Cells cannot be read under columns that are themselves wrong.
        Require();

        foreach (var twice in document.Rows.GroupBy(row => row.Id).Where(rows => rows.Count() > 1))
            _problems.Add(new($"第{twice.Key}行", "行号重复，请改为不同的行号", twice.Key));
        var rows = document.Rows.Select(Row).ToList();
        var otherwise = document.Otherwise is { } words ? Outputs("其他情形", null, words) : null;
        CheckExamples();
        Require();
        return new(document, rows, otherwise is null ? null : document.Outputs.Zip(otherwise).ToDictionary(pair => pair.First.Name, pair => pair.Second));
    }

    private void Require()
    {
        if (_problems.Count > 0)
            throw new DecisionTableException(document.Id, _problems);
    }

    private void CheckColumns(string kind, IReadOnlyList<Column> columns)
    {
        if (columns.Count == 0)
            _problems.Add(new($"{kind}列", "至少要有一列"));
        foreach (var twice in columns.GroupBy(column => column.Name).Where(group => group.Count() > 1))
            _problems.Add(new($"{kind}列“{twice.First().Label}”", $"标识{twice.Key}重复", null, twice.Key));
        foreach (var column in columns)
        {
            var place = $"{kind}列“{column.Label}”";
            if (column.Type is ColumnType.Choice or ColumnType.Choices)
                CheckChoices(place, column);
            if (column.Minimum > column.Maximum || column.Decimals is < 0 or > 10)
                _problems.Add(new(place, "数值范围或小数位数不成立", null, column.Name));
        }
    }

    private void CheckChoices(string place, Column column)
    {
        if (column.Choices is not { Count: > 0 } choices)
        {
            _problems.Add(new(place, "选择列须列出可选项", null, column.Name));
            return;
        }

        // Words that a cell begins with cannot begin a choice, or the cell could be read two ways.
        foreach (var choice in choices.Where(choice => choice.Label is "" or "空" or "非空" or "任意" or ['非' or '含' or '≠' or '{', ..] or ['不' or '全', '含', ..]))
            _problems.Add(new(place, $"可选项“{choice.Label}”不能以“非”“含”“不含”“全含”开头，也不能叫“空”“任意”", null, column.Name));
        foreach (var twice in choices.SelectMany(choice => new[] { choice.Code, choice.Label }.Distinct()).GroupBy(word => word).Where(group => group.Count() > 1))
            _problems.Add(new(place, $"可选项“{twice.Key}”重复", null, column.Name));
    }

    private CompiledRow Row(DecisionRow row)
    {
        var place = $"第{row.Id}行";
        foreach (var name in row.When.Keys.Where(name => document.Inputs.All(column => column.Name != name)))
            _problems.Add(new(place, $"没有名为{name}的条件列", row.Id, name));
        if (string.IsNullOrWhiteSpace(row.Article))
            _problems.Add(new(place, "没有写明依据条款", row.Id));
        if (row.EffectiveFrom > row.EffectiveTo)
            _problems.Add(new(place, "生效日晚于失效日", row.Id));
        var conditions = document.Inputs
            .Select(column => Cell(place, row.Id, column, row.When.GetValueOrDefault(column.Name, ""), _parser.Parse) ?? Condition.Anything)
            .ToList();
        return new(row, conditions, Outputs(place, row.Id, row.Then));
    }

    private List<object?> Outputs(string place, string? row, IReadOnlyDictionary<string, string> then)
    {
        foreach (var name in then.Keys.Where(name => document.Outputs.All(column => column.Name != name)))
            _problems.Add(new(place, $"没有名为{name}的结论列", row, name));
        return [.. document.Outputs.Select(column => Cell(place, row, column, then.GetValueOrDefault(column.Name, ""), Output))];
    }

    private static object? Output(Column column, string text)
    {
        if (text.Trim() is "" or "—" or "-")
            return column.Optional || column.Type == ColumnType.Choices ? null : throw new CellException("没有填写结论");
        return column.Type == ColumnType.Choices
            ? new SortedSet<string>(ChoiceList.Split(column, text).Select(item => ValueParser.Code(column, item)), StringComparer.Ordinal)
            : ValueParser.Parse(column, text.Trim());
    }

    private T? Cell<T>(string place, string? row, Column column, string text, Func<Column, string, T> read)
    {
        try
        {
            return read(column, text);
        }
        catch (CellException unreadable)
        {
            _problems.Add(new($"{place}“{column.Label}”", unreadable.Message, row, column.Name));
            return default;
        }
    }

    private void CheckExamples()
    {
        foreach (var example in document.Examples)
        {
            foreach (var row in example.Rows.Where(id => document.Rows.All(row => row.Id != id)))
                _problems.Add(new($"示例“{example.Name}”", $"没有第{row}行"));
            foreach (var name in example.Given.Keys.Where(name => document.Inputs.All(column => column.Name != name)))
                _problems.Add(new($"示例“{example.Name}”", $"没有名为{name}的条件列"));
        }
    }
}
