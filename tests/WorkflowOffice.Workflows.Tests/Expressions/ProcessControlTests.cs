using System.Diagnostics;
using WorkflowOffice.Workflows.Expressions.JavaScript;

namespace WorkflowOffice.Workflows.Tests.Expressions;

/// <summary>Who steps aside keeps its place behind the others.</summary>
public sealed class ProcessControlTests
{
    [Fact]
    public void WhoStepsAside_StaysLast()
    {
        using var process = Process.Start(new ProcessStartInfo("cat") { RedirectStandardInput = true })!;
        using var control = new ProcessControl(process.Id);
        Assert.True(control.TrySetPriority(ProcessControl.Last));

        var mayRaise = control.TryYield();

        // Without the privilege to raise a priority it stays where it is.
        Assert.Equal(ProcessControl.Last, NicenessOf(process.Id));
        Assert.Equal(mayRaise, control.TrySetPriority(ProcessControl.Usual));
        process.Kill();
    }

    /// <summary>The 19th field; the second is the program's name in parentheses.</summary>
    private static int NicenessOf(int processId)
    {
        var stat = File.ReadAllText($"/proc/{processId}/stat");
        return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[16], System.Globalization.CultureInfo.InvariantCulture);
    }
}
