namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Which variables and inputs a script names, as far as its text shows.</summary>
/// <param name="Variables">Each use: the variable and the members read from it, e.g. Case, Services, notice.</param>
/// <param name="Accessors">Names called as <c>getX()</c>: variables or inputs, the X.</param>
/// <param name="Inputs">Names in <c>getInput('x')</c>.</param>
/// <param name="Written">Variables that the script sets, member paths included.</param>
/// <param name="Keys">Names of the object literal that the whole script is; null where it is something else.</param>
public sealed record ScriptUses(
    IReadOnlyList<IReadOnlyList<string>> Variables, IReadOnlyList<string> Accessors, IReadOnlyList<string> Inputs,
    IReadOnlyList<IReadOnlyList<string>> Written, IReadOnlyList<string>? Keys)
{
    private const string Getter = "get";
    private const string Setter = "set";

    public static ScriptUses Of(string script)
    {
        var tokens = ScriptTokens.Read(script);
        var (variables, accessors, inputs, written) = (new List<IReadOnlyList<string>>(), new List<string>(), new List<string>(), new List<IReadOnlyList<string>>());
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != ScriptTokenKind.Name || (i > 0 && tokens[i - 1].IsSign(".")))
                continue;
            if (tokens[i].Text == "variables" && Members(tokens, i + 1, out var end) is { Count: > 0 } chain)
                (IsAssigned(tokens, end) ? written : variables).Add(chain);
            else if (i + 1 < tokens.Count && tokens[i + 1].IsSign("("))
                ReadCall(tokens, i, variables, accessors, inputs, written);
        }

        return new ScriptUses(variables, accessors, inputs, written, KeysOf(tokens));
    }

    private static void ReadCall(
        List<ScriptToken> tokens, int at, List<IReadOnlyList<string>> variables, List<string> accessors, List<string> inputs, List<IReadOnlyList<string>> written)
    {
        var name = tokens[at].Text;
        var argument = at + 2 < tokens.Count && tokens[at + 2].Kind == ScriptTokenKind.Text ? tokens[at + 2].Text : null;
        if (name == "getVariable" && argument is not null)
            variables.Add([argument, .. Members(tokens, at + 4, out _)]);
        else if (name == "setVariable" && argument is not null)
            written.Add([argument]);
        else if (name == "getInput" && argument is not null)
            inputs.Add(argument);
        else if (name.StartsWith(Setter, StringComparison.Ordinal) && name.Length > Setter.Length && char.IsUpper(name[Setter.Length]))
            written.Add([name[Setter.Length..]]);
        else if (name.StartsWith(Getter, StringComparison.Ordinal) && name.Length > Getter.Length && at + 2 < tokens.Count && tokens[at + 2].IsSign(")"))
            accessors.Add(name[Getter.Length..]);
    }

    /// <summary>.a['b'].c from there on.</summary>
    private static List<string> Members(List<ScriptToken> tokens, int at, out int end)
    {
        var members = new List<string>();
        while (at < tokens.Count)
        {
            if (tokens[at].IsSign(".") && at + 1 < tokens.Count && tokens[at + 1].Kind == ScriptTokenKind.Name)
            {
                members.Add(tokens[at + 1].Text);
                at += 2;
            }
            else if (Bracket(tokens, tokens[at].IsSign(".") ? at + 1 : at) is { } key)
            {
                members.Add(key);
                at += tokens[at].IsSign(".") ? 4 : 3;
            }
            else
            {
                break;
            }
        }

        end = at;
        // A method of the value is no member of the data.
        if (members.Count > 1 && at < tokens.Count && tokens[at].IsSign("(")) members.RemoveAt(members.Count - 1);
        return members;
    }

    private static string? Bracket(List<ScriptToken> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at].IsSign("[") && tokens[at + 1].Kind == ScriptTokenKind.Text && tokens[at + 2].IsSign("]") ? tokens[at + 1].Text : null;

    private static bool IsAssigned(List<ScriptToken> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].IsSign("=") && !tokens[at + 1].IsSign("=") && !tokens[at + 1].IsSign(">");

    /// <summary>({ A: 1, 'B': 2 }) → A, B.</summary>
    private static List<string>? KeysOf(List<ScriptToken> tokens)
    {
        var first = tokens.FindIndex(token => !token.IsSign("("));
        if (first < 0 || !tokens[first].IsSign("{")) return null;
        var keys = new List<string>();
        var depth = 0;
        for (var i = first; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == ScriptTokenKind.Sign && tokens[i].Text is "{" or "(" or "[") depth++;
            if (tokens[i].Kind == ScriptTokenKind.Sign && tokens[i].Text is "}" or ")" or "]" && --depth == 0)
                return tokens.Skip(i + 1).All(token => token.IsSign(")") || token.IsSign(";")) ? keys : null;
            if (depth != 1 || tokens[i].Kind is not (ScriptTokenKind.Name or ScriptTokenKind.Text)) continue;
            var opens = tokens[i - 1].IsSign("{") || tokens[i - 1].IsSign(",");
            if (!opens) continue;
            if (i + 1 < tokens.Count && (tokens[i + 1].IsSign(":") || tokens[i + 1].IsSign(",") || tokens[i + 1].IsSign("}"))) keys.Add(tokens[i].Text);
            else return null;
        }

        return null;
    }
}
