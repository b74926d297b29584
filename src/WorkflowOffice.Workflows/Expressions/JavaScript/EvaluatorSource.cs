namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>The program that runs inside the child process (evaluator.cjs, embedded).</summary>
internal static class EvaluatorSource
{
    public static readonly string Text = Load();

    private static string Load()
    {
        using var stream = typeof(EvaluatorSource).Assembly.GetManifestResourceStream("evaluator.cjs")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
