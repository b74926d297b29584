using System.Text;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Durable.Bench;

/// <summary>A case that two people hand to each other.</summary>
internal sealed class OfficeMatter
{
    private string task;
    private int turn;

    private OfficeMatter(string task) => this.task = task;

    public static async Task<OfficeMatter> StartAsync(OfficePerson starter, Database database, string definition)
    {
        var started = await starter.PostAsync($"/api/procedures/{definition}/start", []);
        var task = await database.QueryAsync("SELECT id::text FROM office.tasks WHERE case_id = $1::uuid", started["caseId"]!.GetValue<string>());
        return new OfficeMatter(task[0][0]);
    }

    /// <summary>Whose turn it is completes the task; the answer says where the matter went.</summary>
    public async Task HandOverAsync(OfficePerson[] people)
    {
        var answer = await people[turn++ % people.Length].PostAsync($"/api/tasks/{task}/complete", Body(turn));
        task = answer["nextTasks"]![0]!["id"]!.GetValue<string>();
    }

    /// <summary>What a person sends.</summary>
    public static HttpContent Body(int turn) => new StringContent(
        new JsonObject
        {
            ["outcome"] = "转办",
            ["version"] = 1,
            ["values"] = new JsonObject { ["Opinion1"] = "经审查，事实清楚，证据确凿，拟同意，转请审核。", ["Amount"] = 50000 + turn },
        }.ToJsonString(),
        Encoding.UTF8, "application/json");
}
