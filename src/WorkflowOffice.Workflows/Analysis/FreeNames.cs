namespace WorkflowOffice.Workflows.Analysis;

/// <summary>The names that a script uses and neither declares nor is given: a variable written without <c>variables.</c>, a misspelt function.</summary>
/// <remarks>Reads tokens, not scopes: whatever is declared or assigned anywhere in the script counts as known everywhere in it, so nothing right is refused.</remarks>
internal static class FreeNames
{
    private static readonly HashSet<string> Words = [.. """
        arguments async await break case catch class const continue debugger default delete do else export extends false finally for from function get if
        import in instanceof let new null of return set static super switch this throw true try typeof var void while with yield undefined NaN Infinity
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>What JavaScript and the evaluator bring (evaluator.cjs).</summary>
    private static readonly HashSet<string> Given = [.. """
        globalThis Object Function Array Number Boolean String Symbol BigInt Math Date JSON RegExp Promise Map Set WeakMap WeakSet WeakRef Reflect Proxy Intl
        Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError ArrayBuffer SharedArrayBuffer DataView Atomics Int8Array
        Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array Iterator
        parseFloat parseInt isNaN isFinite decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval
        variables TimeSpan DateTime Random LogPersistenceMode getVariable setVariable getInput getOutputFrom getLastResult setWorkflowInstanceName setCorrelationId setOutcome setOutcomes
        isNullOrEmpty isNullOrWhiteSpace toJson parseJson parseGuid newGuid newGuidString newShortGuid stringToBase64 stringFromBase64 bytesToBase64
        bytesFromBase64 bytesToString bytesFromString
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    public static IEnumerable<string> Of(string script)
    {
        var tokens = ScriptTokens.Read(script);
        var declared = Declared(tokens);
        return Enumerable.Range(0, tokens.Count).Where(at => IsUse(tokens, at)).Select(at => tokens[at].Text)
            .Where(name => !declared.Contains(name) && !Words.Contains(name) && !Given.Contains(name)).Distinct();
    }

    private static bool IsUse(List<ScriptToken> tokens, int at)
    {
        if (tokens[at].Kind != ScriptTokenKind.Name || IsMember(tokens, at) || IsKey(tokens, at))
            return false;
        // getX() and setX() stand for variables and inputs and are judged as such.
        var name = tokens[at].Text;
        return !(name.Length > 3 && name[..3] is "get" or "set" && char.IsUpper(name[3]) && IsSign(tokens, at + 1, "("));
    }

    /// <summary>After a dot, but not after the three dots of a spread.</summary>
    private static bool IsMember(List<ScriptToken> tokens, int at) => IsSign(tokens, at - 1, ".") && !IsSign(tokens, at - 2, ".");

    /// <summary>{ key: …, key() { … } }, or a label.</summary>
    private static bool IsKey(List<ScriptToken> tokens, int at)
    {
        var opens = at == 0 || IsSign(tokens, at - 1, "{") || IsSign(tokens, at - 1, ",") || IsSign(tokens, at - 1, ";");
        if (IsSign(tokens, at + 1, ":"))
            return opens;
        return opens && IsSign(tokens, at + 1, "(") && IsSign(tokens, Closing(tokens, at + 1) + 1, "{");
    }

    private static HashSet<string> Declared(List<ScriptToken> tokens)
    {
        var names = new HashSet<string>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsName(tokens, at, "let", "const", "var"))
                AddPattern(tokens, at + 1, names);
            else if (IsName(tokens, at, "function", "class") || IsName(tokens, at, "catch"))
                AddHead(tokens, at + 1, names);
            else if (tokens[at].Kind == ScriptTokenKind.Name && !IsMember(tokens, at) && (IsAssigned(tokens, at) || IsArrow(tokens, at + 1)))
                names.Add(tokens[at].Text);
            else if (tokens[at].IsSign("(") && Closing(tokens, at) is var end && (IsArrow(tokens, end + 1) || IsMethod(tokens, at, end)))
                AddAll(tokens, at + 1, end, names);
        }

        return names;
    }

    private static bool IsMethod(List<ScriptToken> tokens, int open, int close) =>
        IsSign(tokens, close + 1, "{") && open > 0 && tokens[open - 1].Kind == ScriptTokenKind.Name
        && !IsName(tokens, open - 1, "if", "for", "while", "switch", "with");

    /// <summary>A name, or a pattern of names: { a, b: c } [a, b].</summary>
    private static void AddPattern(List<ScriptToken> tokens, int at, HashSet<string> names)
    {
        if (at >= tokens.Count) return;
        if (tokens[at].Kind == ScriptTokenKind.Name) names.Add(tokens[at].Text);
        else if (tokens[at].IsSign("{") || tokens[at].IsSign("[")) AddAll(tokens, at + 1, Closing(tokens, at), names);
    }

    /// <summary>The name after function or class, and what stands in the parentheses.</summary>
    private static void AddHead(List<ScriptToken> tokens, int at, HashSet<string> names)
    {
        if (at < tokens.Count && tokens[at].IsSign("*")) at++;
        if (at < tokens.Count && tokens[at].Kind == ScriptTokenKind.Name) names.Add(tokens[at++].Text);
        if (IsSign(tokens, at, "(")) AddAll(tokens, at + 1, Closing(tokens, at), names);
    }

    private static void AddAll(List<ScriptToken> tokens, int from, int to, HashSet<string> names)
    {
        for (var at = from; at < to && at < tokens.Count; at++)
            if (tokens[at].Kind == ScriptTokenKind.Name && !IsMember(tokens, at)) names.Add(tokens[at].Text);
    }

    /// <summary>The sign that closes the one at this place; the last token where none does.</summary>
    private static int Closing(List<ScriptToken> tokens, int at)
    {
        var depth = 0;
        for (; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != ScriptTokenKind.Sign) continue;
            if (tokens[at].Text is "(" or "{" or "[") depth++;
            if (tokens[at].Text is ")" or "}" or "]" && --depth == 0) return at;
        }

        return tokens.Count;
    }

    private static bool IsAssigned(List<ScriptToken> tokens, int at) =>
        IsSign(tokens, at + 1, "=") && !IsSign(tokens, at + 2, "=") && !IsSign(tokens, at + 2, ">");

    private static bool IsArrow(List<ScriptToken> tokens, int at) => IsSign(tokens, at, "=") && IsSign(tokens, at + 1, ">");

    private static bool IsSign(List<ScriptToken> tokens, int at, string sign) => at >= 0 && at < tokens.Count && tokens[at].IsSign(sign);

    private static bool IsName(List<ScriptToken> tokens, int at, params ReadOnlySpan<string> names) =>
        at >= 0 && at < tokens.Count && tokens[at].Kind == ScriptTokenKind.Name && names.Contains(tokens[at].Text);
}
