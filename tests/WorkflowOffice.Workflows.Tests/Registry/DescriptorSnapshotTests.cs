using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Tests.Registry;

/// <summary>What the designer is told about the runtime's own activities; a change here is a question for the reviewer.</summary>
public sealed class DescriptorSnapshotTests
{
    [Fact]
    public void Descriptors_AreAsApproved()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Registry", "descriptors.approved.txt");
        var actual = string.Join('\n', new ActivityRegistry().Descriptors.Select(Describe)) + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(path, actual);

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    private static string Describe(ActivityDescriptor d) =>
        $"{d.TypeName} v{d.Version} {d.Kind} [{d.Category}] {d.DisplayName}: {d.Description}"
        + (d.IsBrowsable ? "" : " (hidden)") + (d.IsContainer ? " (container)" : "") + (d.IsStart ? " (start)" : "") + (d.IsTerminal ? " (terminal)" : "")
        + string.Concat(d.Inputs.Select(i => $"\n  in  {i.JsonName}: {i.TypeName} {i.UIHint}{(i.IsWrapped ? "" : " bare")}{(i.DefaultValue is null ? "" : " = " + i.DefaultValue.ToJsonString())}"))
        + string.Concat(d.Outputs.Select(o => $"\n  out {o.JsonName}: {o.TypeName}"))
        + string.Concat(d.Ports.Select(p => $"\n  {p.Type.ToString().ToLowerInvariant()} {p.Name}"));
}
