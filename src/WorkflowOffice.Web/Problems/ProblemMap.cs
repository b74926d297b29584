using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity;
using WorkflowOffice.Office;
using WorkflowOffice.Web.Requests;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Api.Problems;

namespace WorkflowOffice.Web.Problems;

/// <summary>Which exception becomes which status, code and sentence. What is not listed is a defect: 500, without details.</summary>
internal static class ProblemMap
{
    /// <summary>U+0000 in what is not JSON, a file's name for one (PostgreSQL's character_not_in_repertoire and untranslatable_character).</summary>
    private const string Unstorable = PostgresErrorCodes.CharacterNotInRepertoire, UnstorableInJson = PostgresErrorCodes.UntranslatableCharacter;

    /// <summary>Codes of Identity whose status is not 422 (understood, but a rule forbids it).</summary>
    private static readonly Dictionary<string, int> StatusByCode = new()
    {
        ["X-REQ-04"] = 400,
        ["X-SIGN-01"] = 401,
        ["X-SIGN-02"] = 401,
        ["X-SIGN-03"] = 403,
        ["X-AUTH-01"] = 401,
        ["X-AUTH-02"] = 403,
        ["X-SET-01"] = 403,
        ["X-USR-01"] = 409,
        ["X-USR-03"] = 404,
        ["X-UNT-01"] = 404,
        ["X-UNT-02"] = 409,
        ["X-PST-01"] = 404,
        ["X-PST-02"] = 409,
    };

    public static Problem Of(Exception exception) => exception switch
    {
        RequestException request => new(request.Status, request.Code, request.Message),
        IdentityException identity => new(StatusOf(identity.Code), identity.Code, identity.Message, identity.Facts),
        OfficeException office => OfOffice(office),
        DecisionException decision => new(422, decision.Code, decision.Message),
        WorkflowException workflow => OfWorkflow(workflow),
        BadHttpRequestException { InnerException: JsonException json } => OfJson(json),
        BadHttpRequestException bad => ProblemTitles.Bare(bad.StatusCode),
        DbUpdateConcurrencyException => new(409, "X-REQ-08", "内容已被他人修改，本次操作未生效。请刷新后重试。"),
        PostgresException { SqlState: Unstorable or UnstorableInJson } or { InnerException: PostgresException { SqlState: Unstorable or UnstorableInJson } } =>
            new(400, "X-REQ-03", UnstorableTextException.Words),
        NpgsqlException { IsTransient: true } or { InnerException: NpgsqlException { IsTransient: true } } =>
            new(503, "X-SYS-02", "数据库暂时没有应答，操作没有完成。请稍后重试。"),
        _ => ProblemTitles.Bare(500),
    };

    private static int StatusOf(string code) => StatusByCode.GetValueOrDefault(code, 422);

    private static Problem OfOffice(OfficeException office)
    {
        var facts = new Dictionary<string, object?>(office.Extensions);
        if (office.Article is not null)
            facts["article"] = office.Article;
        if (office.Errors is not null)
            facts["errors"] = office.Errors;
        return new(StatusOf(office.Kind), office.Code, office.Message, facts);
    }

    private static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Malformed => 400,
        RefusalKind.Forbidden => 403,
        RefusalKind.NotFound => 404,
        RefusalKind.Conflict => 409,
        RefusalKind.TooLarge => 413,
        _ => 422,
    };

    private static Problem OfWorkflow(WorkflowException workflow)
    {
        var document = WorkflowProblems.ToProblem(workflow).ProblemDetails;
        return new(document.Status ?? 422, workflow.Code, workflow.Message, document.Extensions.AsReadOnly());
    }

    private static Problem OfJson(JsonException json)
    {
        var path = json.Path ?? "$";
        var line = json.LineNumber is { } number ? $"第 {number + 1} 行" : "";
        return new(
            400, "X-REQ-03", $"提交的 JSON 不正确，没有处理：{line}位置 {path} 无法读取。请检查该处的内容和类型。",
            new Dictionary<string, object?> { ["path"] = path, ["line"] = json.LineNumber + 1 });
    }
}
