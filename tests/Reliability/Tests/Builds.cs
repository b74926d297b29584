using System.Diagnostics;

namespace WorkflowOffice.Reliability.Tests;

/// <summary>Where the node program lies, and its deliberately broken relatives.</summary>
internal static class Builds
{
    private static readonly DirectoryInfo Output = new(AppContext.BaseDirectory);

    private static string Reliability => Path.GetFullPath(Path.Combine(Output.FullName, "../../../.."));

    public static string Sound { get; } = Path.Combine(Reliability, "Node", "bin", Output.Parent!.Name, Output.Name);

    /// <summary>Compiles the storage changed by Broken/&lt;name&gt;.plan and puts it beside a copy of the sound node.</summary>
    public static async Task<string> BrokenAsync(string name)
    {
        var target = Path.Combine(Reliability, "../../artifacts/reliability", name);
        using var build = Process.Start(new ProcessStartInfo(Path.Combine(Reliability, "Broken", "build.sh"), [name, Sound, target]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = build.StandardError.ReadToEndAsync();
        var output = await build.StandardOutput.ReadToEndAsync() + await errors;
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, output);
        return Path.Combine(target, "node");
    }
}
