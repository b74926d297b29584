using System.Text.Json.Nodes;
using Npgsql;

namespace WorkflowOffice.Reliability.Harness;

/// <summary>The ledger's tables, and the workflows that move money in it.</summary>
internal static class Ledger
{
    public const string Transfer = "transfer", Single = "single", Child = "transfer-child";

    /// <summary>No keys that would hide a defect: a step that is written twice stays in the table twice.</summary>
    private const string Schema = """
        CREATE SCHEMA ledger;
        CREATE TABLE ledger.accounts (id text PRIMARY KEY, balance bigint NOT NULL DEFAULT 0, seq bigint NOT NULL DEFAULT 0);
        CREATE TABLE ledger.entries (id bigint GENERATED ALWAYS AS IDENTITY, account text NOT NULL, amount bigint NOT NULL, account_seq bigint NOT NULL,
            instance_id text NOT NULL, step text NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
        CREATE TABLE ledger.notices (key text NOT NULL, instance_id text NOT NULL);
        CREATE TABLE ledger.timers (bookmark_id text NOT NULL, instance_id text NOT NULL, due_at timestamptz NOT NULL,
            created_at timestamptz NOT NULL, removed_at timestamptz);
        CREATE INDEX ON ledger.timers (bookmark_id);
        INSERT INTO ledger.accounts (id) SELECT 'person-' || n FROM generate_series(0, 19) n;
        INSERT INTO ledger.accounts (id) SELECT 'suspense-' || lpad(n::text, 2, '0') FROM generate_series(0, 15) n;
        INSERT INTO ledger.accounts (id) VALUES ('fees');
        -- Who sets and fires timers is watched by the database itself, with its own clock.
        CREATE FUNCTION ledger.watch_timer() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'INSERT' THEN
                INSERT INTO ledger.timers VALUES (NEW.bookmark_id, NEW.instance_id, NEW.due_at, clock_timestamp(), NULL);
            ELSE
                UPDATE ledger.timers SET removed_at = clock_timestamp() WHERE bookmark_id = OLD.bookmark_id AND removed_at IS NULL;
            END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER watch_timer AFTER INSERT OR DELETE ON workflow.timers FOR EACH ROW EXECUTE FUNCTION ledger.watch_timer();
        """;

    public static async Task CreateAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand(Schema);
        await command.ExecuteNonQueryAsync();
    }

    public static IEnumerable<JsonObject> Workflows() =>
    [
        Flow(Single, [Task("t1"), Post("done")], ("t1", "done")),
        Flow(Child, [Post("child")]),
        Flow(
            Transfer,
            [
                Post("open"), Task("t1"), Task("t2"), Activity("delay", "Elsa.Delay", ("timeSpan", "00:00:01")),
                Activity("event", "Elsa.Event", ("eventName", "Settled")), Post("p1"), Post("p2"), Post("timer"), Post("settled"),
                Activity("join", "Elsa.FlowJoin", ("mode", "WaitAll")),
                Activity("call", "Elsa.DispatchWorkflow", ("workflowDefinitionId", Child), ("waitForCompletion", "true")), Post("close"),
            ],
            ("open", "t1"), ("open", "t2"), ("open", "delay"), ("open", "event"), ("t1", "p1"), ("t2", "p2"), ("delay", "timer"),
            ("event", "settled"), ("p1", "join"), ("p2", "join"), ("timer", "join"), ("settled", "join"), ("join", "call"), ("call", "close")),
    ];

    private static JsonObject Task(string id) => Activity(id, "Elsa.RunTask", ("taskName", id));

    private static JsonObject Post(string step) => Activity(step, "Ledger.Post", ("step", step));

    private static JsonObject Activity(string id, string type, params (string Name, string Value)[] inputs)
    {
        var activity = new JsonObject
        {
            ["id"] = id,
            ["name"] = id,
            ["type"] = type,
            ["version"] = 1,
            ["customProperties"] = new JsonObject(),
            ["metadata"] = new JsonObject(),
        };
        foreach (var (name, value) in inputs)
        {
            activity[name] = new JsonObject
            {
                ["typeName"] = value is "true" ? "Boolean" : "String",
                ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value },
            };
        }

        return activity;
    }

    private static JsonObject Flow(string id, JsonObject[] activities, params (string From, string To)[] connections)
    {
        var flow = Activity("flow", "Elsa.Flowchart");
        flow["activities"] = new JsonArray([.. activities]);
        flow["connections"] = new JsonArray([.. connections.Select(c => new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = c.From, ["port"] = "Done" },
            ["target"] = new JsonObject { ["activity"] = c.To, ["port"] = "In" },
        })]);
        flow["variables"] = new JsonArray();
        return new JsonObject
        {
            ["id"] = id + "-v1",
            ["definitionId"] = id,
            ["name"] = id,
            ["version"] = 1,
            ["variables"] = new JsonArray(),
            ["inputs"] = new JsonArray(),
            ["outputs"] = new JsonArray(),
            ["outcomes"] = new JsonArray(),
            ["customProperties"] = new JsonObject(),
            ["options"] = new JsonObject(),
            ["root"] = flow,
        };
    }
}
