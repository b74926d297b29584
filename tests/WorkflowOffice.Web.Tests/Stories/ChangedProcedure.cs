using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>The shipped procedure as somebody at the designer could have changed it.</summary>
internal static class ChangedProcedure
{
    public const string NewStep = "分管领导复核";

    /// <summary>Kept as the file would have them: Chinese is not escaped.</summary>
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One more approval, by the deputy, between review and approval.</summary>
    public static byte[] WithOneMoreApproval()
    {
        var file = Read();
        var activities = file["root"]!["activities"]!.AsArray();
        var review = activities.Single(activity => (string)activity!["id"]! == "review")!;
        var added = review.DeepClone();
        added["id"] = "deputy-review";
        added["name"] = "deputy-review";
        added["nodeId"] = ((string)review["nodeId"]!).Replace("review", "deputy-review", StringComparison.Ordinal);
        added["title"]!["expression"]!["value"] = NewStep;
        added["post"]!["expression"]!["value"] = "SupervisionDeputy";
        added["metadata"]!["displayText"] = NewStep;
        added["metadata"]!["designer"]!["position"]!["x"] = 360;
        activities.Insert(activities.IndexOf(review) + 1, added);

        var connections = file["root"]!["connections"]!.AsArray();
        Connection(connections, "review", "同意")["target"]!["activity"] = "deputy-review";
        connections.Add(Connect("deputy-review", "同意", "approve"));
        connections.Add(Connect("deputy-review", "退回修改", "draft"));
        return Bytes(file);
    }

    /// <summary>The approval leads to an activity that is not there.</summary>
    public static byte[] WithAConnectionToNowhere()
    {
        var file = Read();
        Connection(file["root"]!["connections"]!.AsArray(), "approve", "批准")["target"]!["activity"] = "nowhere";
        return Bytes(file);
    }

    private static JsonNode Read() => JsonNode.Parse(File.ReadAllText(Repository.Procedure))!;

    private static JsonNode Connection(JsonArray connections, string from, string port) =>
        connections.Single(c => (string)c!["source"]!["activity"]! == from && (string)c["source"]!["port"]! == port)!;

    private static JsonObject Connect(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };

    private static byte[] Bytes(JsonNode file) => JsonSerializer.SerializeToUtf8Bytes(file, Written);
}
