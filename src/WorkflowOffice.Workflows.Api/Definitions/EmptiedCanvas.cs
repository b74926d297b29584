using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>The designer draws an empty canvas when it meets an activity it does not know, and then saves that: refuse to lose the work.</summary>
internal static class EmptiedCanvas
{
    public static async Task RefuseAsync(IWorkflowDefinitions definitions, string basisVersionId, JsonObject model, CancellationToken cancellationToken)
    {
        var before = Count((await definitions.GetAsync(basisVersionId, cancellationToken)).Json);
        if (before > 0 && Count(model) == 0)
            throw new UnreadableRequestException($"保存的流程是空的，而原来有 {before} 个环节，没有保存。请刷新设计器；确要清空，请保留至少一个环节。");
    }

    private static int Count(JsonObject definition) => (definition["root"]?["activities"] as JsonArray)?.Count ?? 0;
}
