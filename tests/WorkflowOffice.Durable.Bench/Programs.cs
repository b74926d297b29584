using System.Text.Json.Nodes;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Where the programs lie that are measured; built by bench.sh in Release.</summary>
internal static class Programs
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    public static string Office => Path.Combine(Root, "src/WorkflowOffice.Web/bin/Release/net10.0/WorkflowOffice.Web.dll");

    public static string Runtime => Path.Combine(Root, "tests/Reliability/Node/bin/Release/net10.0/WorkflowOffice.Reliability.Node.dll");

    public static string Dbos => Path.Combine(Root, "tests/WorkflowOffice.Durable.Bench/dbos");

    /// <summary>The office with these definitions instead of the shipped ones.</summary>
    public static Task<ServerProcess> StartOfficeAsync(Database database, params JsonObject[] definitions) => StartOfficeAsync(database, new Dictionary<string, string>(), definitions);

    /// <param name="settings">Its environment; PROGRAM is another build of it, POOL how many connections it may open.</param>
    public static async Task<ServerProcess> StartOfficeAsync(Database database, IReadOnlyDictionary<string, string> settings, params JsonObject[] definitions)
    {
        var folder = Directory.CreateTempSubdirectory("workflowoffice-bench-definitions-").FullName;
        try
        {
            foreach (var definition in definitions)
                await File.WriteAllTextAsync(Path.Combine(folder, definition["definitionId"]!.GetValue<string>() + ".json"), definition.ToJsonString());
            return await ServerProcess.StartAsync(settings.GetValueOrDefault("PROGRAM", Office), "/health/ready", new Dictionary<string, string>(settings)
            {
                ["ConnectionStrings__Office"] = $"{database.ConnectionString};Maximum Pool Size={settings.GetValueOrDefault("POOL", "40")}",
                ["OFFICE_DEMONSTRATION"] = "true",
                ["Office__WorkflowsPath"] = folder,
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The runtime and its storage alone, with nothing of the office.</summary>
    public static async Task<ServerProcess> StartRuntimeAsync(Database database)
    {
        var environment = new Dictionary<string, string> { ["NODE_POSTGRES"] = database.ConnectionString + ";Maximum Pool Size=40" };
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [Runtime, "prepare"]);
        start.Environment["NODE_POSTGRES"] = environment["NODE_POSTGRES"];
        using (var prepare = System.Diagnostics.Process.Start(start)!)
            await prepare.WaitForExitAsync();
        return await ServerProcess.StartAsync(Runtime, "/ready", environment);
    }
}
