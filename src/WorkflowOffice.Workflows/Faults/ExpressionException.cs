namespace WorkflowOffice.Workflows.Faults;

/// <summary>A script could not be parsed, threw, ran too long or needed too much memory (X-WFR-11).</summary>
/// <param name="kind">What happened.</param>
/// <param name="scriptMessage">The script engine's own words.</param>
public sealed class ExpressionException(ExpressionFailure kind, string scriptMessage, int? line = null, int? column = null)
    : WorkflowFaultException(
        "X-WFR-11",
        Explain(kind, scriptMessage, line, column),
        ScriptEngineWords.Of(kind, scriptMessage),
        kind switch
        {
            ExpressionFailure.Syntax => "Jint.ScriptPreparationException",
            ExpressionFailure.Unknown => "System.InvalidOperationException",
            _ => "Jint.Runtime.JavaScriptException",
        })
{
    public ExpressionFailure Kind { get; } = kind;

    /// <summary>1-based line in the script, where known.</summary>
    public int? Line { get; } = line;

    /// <summary>1-based column in the script, where known.</summary>
    public int? Column { get; } = column;

    private static string Explain(ExpressionFailure kind, string message, int? line, int? column)
    {
        var place = line is null ? "" : $"（第 {line} 行第 {column} 列）";
        return kind switch
        {
            ExpressionFailure.Syntax => $"表达式有语法错误{place}：{message}。",
            ExpressionFailure.Timeout => "表达式运行超过时间限制，已被终止。",
            ExpressionFailure.Overload => "服务器负荷过重，表达式几次都没有轮到运行。请稍后重试。",
            ExpressionFailure.Memory => "表达式占用内存过多，已被终止。",
            ExpressionFailure.TooLarge => $"表达式的结果或数据过大：{message}。",
            ExpressionFailure.Unavailable => $"表达式计算服务不可用：{message}。请检查服务器上是否装有 Node.js 20 以上版本。",
            _ => $"表达式出错{place}：{message}。",
        };
    }
}
