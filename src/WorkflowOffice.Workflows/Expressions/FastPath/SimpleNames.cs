using System.Globalization;

namespace WorkflowOffice.Workflows.Expressions.FastPath;

/// <summary>Names that mean something of their own to the fast path's parser, and what a name may consist of.</summary>
internal static class SimpleNames
{
    /// <summary>Names that objects inherit; what they give is left to the real engine.</summary>
    public static readonly HashSet<string> Inherited =
    [
        "constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "prototype", "name",
    ];

    /// <summary>Functions of the scope that a variable's accessor cannot replace.</summary>
    public static readonly HashSet<string> BuiltIn =
    [
        "getVariable", "getInput", "getOutputFrom", "getLastResult", "getWorkflowDefinitionId", "getWorkflowDefinitionVersionId",
        "getWorkflowDefinitionVersion", "getWorkflowInstanceId", "getWorkflowInstanceName", "getCorrelationId", "getGuid", "getGuidString", "getShortGuid",
    ];

    /// <summary>Words that cannot name a parameter, or that mean something of their own.</summary>
    public static readonly HashSet<string> Reserved =
    [
        "true", "false", "null", "undefined", "variables", "await", "async", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete",
        "do", "else", "enum", "export", "extends", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "of",
        "package", "private", "protected", "public", "return", "static", "super", "switch", "this", "throw", "try", "typeof", "var", "void", "while", "with", "yield",
        "arguments", "eval", "NaN", "Infinity", "get", "set",
    ];

    /// <summary>Characters that JavaScript may take as part of a name and this parser does not.</summary>
    public static bool MayContinueWord(char c) => c == '\\' || char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.Surrogate or UnicodeCategory.Format or UnicodeCategory.LetterNumber;
}
