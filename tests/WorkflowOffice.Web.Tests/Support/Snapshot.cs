using System.Runtime.CompilerServices;

namespace WorkflowOffice.Web.Tests.Support;

/// <summary>A text that stands approved in the repository; ACCEPT_SNAPSHOTS=1 writes it anew, the diff is the reviewer's question.</summary>
internal static class Snapshot
{
    /// <param name="file">Seen from the folder of the test's source.</param>
    public static void Matches(string actual, string file, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, file);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(approved, actual);

        Assert.Equal(File.ReadAllText(approved), actual);
    }
}
