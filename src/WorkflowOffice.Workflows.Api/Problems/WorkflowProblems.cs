using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Problems;

/// <summary>Turns the runtime's exceptions into problem documents: code, Chinese detail, and for refused files every finding.</summary>
public static class WorkflowProblems
{
    public static ProblemHttpResult ToProblem(WorkflowException exception, string? correlationId = null)
    {
        var status = StatusOf(exception.Code);
        var extensions = new Dictionary<string, object?> { ["code"] = exception.Code };
        if (correlationId is not null)
            extensions["correlationId"] = correlationId;
        if (exception is WorkflowDefinitionInvalidException invalid)
            extensions["findings"] = invalid.Findings;
        if (exception is StaleDefinitionException stale)
            AddBoth(extensions, stale);
        if (exception is PublicationRefusedException refused)
            extensions["findings"] = refused.Findings;
        extensions["errors"] = new Dictionary<string, string[]> { ["generalErrors"] = MessagesOf(exception) }; // what the designer shows
        var title = exception is PublicationRefusedException ? "流程未能发布" : TitleOf(status);
        return TypedResults.Problem(exception.Message, statusCode: status, title: title, extensions: extensions);
    }

    /// <summary>Both versions: which one was edited, and the one that is stored now with its text, to lay side by side.</summary>
    private static void AddBoth(Dictionary<string, object?> extensions, StaleDefinitionException stale)
    {
        extensions["yours"] = new
        {
            stale.Basis.VersionId,
            stale.Yours?.Version,
            stale.Basis.Revision,
        };
        extensions["current"] = new
        {
            VersionId = stale.Current.Id,
            stale.Current.Version,
            stale.Current.Revision,
            stale.Current.SavedBy,
            stale.Current.SavedAt,
            Definition = JsonNode.Parse(stale.CurrentJson),
        };
    }

    private static string[] MessagesOf(WorkflowException exception) => exception switch
    {
        WorkflowDefinitionInvalidException invalid => [.. invalid.Findings.Select(f => f.ActivityName is null ? f.Message : $"“{f.ActivityName}”：{f.Message}")],
        PublicationRefusedException { Findings.Count: > 0 } refused => [.. refused.Findings.Select(f => f.InWords())],
        _ => [exception.Message],
    };

    private static int StatusOf(string code) => code switch
    {
        "X-WFD-01" or "X-WFD-04" or "X-WFD-06" => StatusCodes.Status400BadRequest,
        // The designer shows the words of a 400 only.
        PublicationRefusedException.HasErrors or PublicationRefusedException.NeedsReasons or PublicationRefusedException.FourEyes =>
            StatusCodes.Status400BadRequest,
        "X-WFD-02" or "X-WFR-05" or "X-WFR-09" => StatusCodes.Status404NotFound,
        "X-WFD-05" => StatusCodes.Status413PayloadTooLarge,
        "X-WFD-03" or "X-REQ-01" or "X-WFR-01" or "X-WFR-02" or "X-WFR-03" or "X-WFR-24" or "X-WFR-07" or "X-WFR-08" => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "流程文件未被接受",
        StatusCodes.Status404NotFound => "没有找到",
        StatusCodes.Status409Conflict => "与当前状态冲突",
        StatusCodes.Status413PayloadTooLarge => "内容过大",
        _ => "不符合规定",
    };
}
