using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Deadlines.Tests.Vectors;

/// <summary>One line of a vector file. Which answers it carries depends on its kind.</summary>
internal sealed record DeadlineVector
{
    public required string Kind { get; init; }

    public required int N { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? Event { get; init; }

    public IReadOnlyList<IReadOnlyList<DateOnly>>? Suspensions { get; init; }

    public DateOnly? RawEnd { get; init; }

    public DateOnly? Due { get; init; }

    public DateOnly? Prudent { get; init; }

    public DateOnly? LatestNotice { get; init; }

    public bool? Provisional { get; init; }

    public IReadOnlyList<DateOnly>? Trace { get; init; }

    public string? Note { get; init; }

    [JsonIgnore]
    public int Number { get; private init; }

    /// <summary>Reads the file named by DEADLINE_VECTORS, by default the copy beside the tests. A missing or empty file is a failure.</summary>
    public static IReadOnlyList<DeadlineVector> ReadFile()
    {
        var named = Environment.GetEnvironmentVariable("DEADLINE_VECTORS");
        return ReadFile(string.IsNullOrWhiteSpace(named) ? Path.Combine(AppContext.BaseDirectory, "Vectors", "deadline-vectors.json") : Resolve(named));
    }

    public static IReadOnlyList<DeadlineVector> ReadFile(string path)
    {
        Assert.True(File.Exists(path), $"Vector file not found: {path}");
        var vectors = JsonSerializer.Deserialize<List<DeadlineVector>>(File.ReadAllText(path), JsonSerializerOptions.Web);
        Assert.True(vectors is { Count: > 0 }, $"Vector file is empty: {path}");
        return [.. vectors.Select((vector, index) => vector with { Number = index + 1 })];
    }

    /// <summary>A relative name is meant from where the command was typed; the test host itself runs in the output folder.</summary>
    private static string Resolve(string named)
    {
        List<string> folders = [Environment.GetEnvironmentVariable("PWD") ?? ".", Environment.CurrentDirectory];
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            folders.Add(folder.FullName);
        return folders.Select(folder => Path.Combine(folder, named)).FirstOrDefault(File.Exists) ?? named;
    }

    public IReadOnlyList<Suspension> ReadSuspensions() =>
        [.. (Suspensions ?? []).Select(days => new Suspension(days[0], days[1], "向量"))];

    public override string ToString() => $"#{Number} {Kind} {Start ?? Event:yyyy-MM-dd} n={N}";
}
