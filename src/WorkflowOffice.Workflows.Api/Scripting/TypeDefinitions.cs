using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Api.Scripting;

/// <summary>TypeScript declarations of what a script can use, for the completion of the designer's editor.</summary>
internal static class TypeDefinitions
{
    private const string Always = """
        /** 变量的值 */ declare function getVariable(name: string): any;
        /** 给变量赋值 */ declare function setVariable(name: string, value: any): void;
        /** 流程输入的值 */ declare function getInput(name: string): any;
        /** 上一步的结果 */ declare function getLastResult(): any;
        /** 某一步的输出 */ declare function getOutputFrom(activityIdOrName: string, outputName?: string): any;
        declare function getWorkflowDefinitionId(): string;
        declare function getWorkflowDefinitionVersionId(): string;
        declare function getWorkflowDefinitionVersion(): number;
        declare function getWorkflowInstanceId(): string;
        declare function getWorkflowInstanceName(): string;
        declare function getCorrelationId(): string;
        declare function setCorrelationId(value: string): void;
        declare function isNullOrWhiteSpace(text: string): boolean;
        declare function isNullOrEmpty(text: string): boolean;
        declare function parseGuid(text: string): string;
        declare function newGuid(): string;
        declare function newGuidString(): string;
        declare function newShortGuid(): string;
        declare function toJson(value: any): string;

        """;

    /// <summary>A definition that is not stored yet still gets what every script can use.</summary>
    public static async Task<IResult> HandleAsync(
        IWorkflowDefinitionCatalog catalog, IWorkflowDefinitions definitions, string definitionId, CancellationToken cancellationToken)
    {
        var text = new StringBuilder(Always);
        if (await catalog.FindAsync(definitionId, VersionOptions.Latest, cancellationToken) is { } latest)
            Declare(text, await definitions.GetAsync(latest.Id, cancellationToken));
        return Results.Text(text.ToString(), "text/plain", Encoding.UTF8);
    }

    private static void Declare(StringBuilder text, WorkflowDefinition definition)
    {
        text.AppendLine("/** 流程变量 */ declare const variables: {");
        foreach (var variable in definition.Variables)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {Member(variable.Name)}: {TypeOf(variable.Type)};");
        text.AppendLine("};");
        foreach (var (name, type) in definition.Variables.Select(v => (v.Name, v.Type)).Concat(definition.Inputs.Select(i => (i.Name, i.Type))))
            if (IsIdentifier(name))
                text.AppendLine(CultureInfo.InvariantCulture, $"declare function get{char.ToUpperInvariant(name[0])}{name[1..]}(): {TypeOf(type)};");
        foreach (var variable in definition.Variables.Where(v => IsIdentifier(v.Name)))
            text.AppendLine(CultureInfo.InvariantCulture, $"declare function set{char.ToUpperInvariant(variable.Name[0])}{variable.Name[1..]}(value: {TypeOf(variable.Type)}): void;");
    }

    private static string Member(string name) => IsIdentifier(name) ? name : $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\"";

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] is '_' or '$') && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$');

    private static string TypeOf(VariableType type) => (type.Kind switch
    {
        VariableKind.Boolean => "boolean",
        VariableKind.Int32 or VariableKind.Int64 or VariableKind.Double or VariableKind.Decimal => "number",
        VariableKind.Object or VariableKind.Structure => "any",
        _ => "string",
    }) + (type.IsArray ? "[]" : "");
}
