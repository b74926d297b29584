namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Cuts JavaScript into names, texts, and signs; comments, regular expressions and numbers are left out. Enough to see which names a script uses.</summary>
internal static class ScriptTokens
{
    public static List<ScriptToken> Read(string script)
    {
        var tokens = new List<ScriptToken>();
        Read(script, 0, tokens, inTemplate: false);
        return tokens;
    }

    private static int Read(string script, int at, List<ScriptToken> tokens, bool inTemplate)
    {
        var depth = 0;
        while (at < script.Length)
        {
            var c = script[at];
            if (inTemplate && c == '}' && depth == 0) return at + 1;
            if (char.IsWhiteSpace(c)) at++;
            else if (c == '/' && Next(script, at) is '/' or '*') at = SkipComment(script, at);
            else if (c is '"' or '\'') at = ReadText(script, at, tokens);
            else if (c == '`') at = ReadTemplate(script, at, tokens);
            else if (char.IsLetter(c) || c is '_' or '$') at = ReadName(script, at, tokens);
            else if (char.IsAsciiDigit(c)) at = SkipNumber(script, at, tokens);
            else if (c == '/' && !EndsValue(tokens)) at = SkipRegex(script, at, tokens);
            else
            {
                if (c == '{') depth++;
                if (c == '}') depth--;
                var isChain = c == '?' && Next(script, at) == '.' && !char.IsAsciiDigit(Next(script, at + 1));
                tokens.Add(new(ScriptTokenKind.Sign, isChain ? "." : c.ToString()));
                at += isChain ? 2 : 1;
            }
        }

        return at;
    }

    private static char Next(string script, int at) => at + 1 < script.Length ? script[at + 1] : '\0';

    private static bool EndsValue(List<ScriptToken> tokens) =>
        tokens.Count > 0 && (tokens[^1].Kind is not ScriptTokenKind.Sign || tokens[^1].Text is ")" or "]" or "}")
        && !(tokens[^1].Kind == ScriptTokenKind.Name && tokens[^1].Text is "return" or "typeof" or "in" or "of");

    private static int SkipComment(string script, int at)
    {
        var end = script[at + 1] == '/' ? script.IndexOf('\n', at) : script.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? script.Length : script[at + 1] == '/' ? end : end + 2;
    }

    private static int ReadText(string script, int start, List<ScriptToken> tokens)
    {
        var text = new System.Text.StringBuilder();
        var at = start + 1;
        for (; at < script.Length && script[at] != script[start] && script[at] != '\n'; at++)
        {
            if (script[at] == '\\' && at + 1 < script.Length) at++;
            text.Append(script[at]);
        }

        tokens.Add(new(ScriptTokenKind.Text, text.ToString()));
        return Math.Min(at + 1, script.Length);
    }

    /// <summary>What stands in <c>${ }</c> is script again.</summary>
    private static int ReadTemplate(string script, int start, List<ScriptToken> tokens)
    {
        var at = start + 1;
        tokens.Add(new(ScriptTokenKind.Sign, "("));
        while (at < script.Length && script[at] != '`')
        {
            if (script[at] == '\\') at += 2;
            else if (script[at] == '$' && Next(script, at) == '{')
            {
                tokens.Add(new(ScriptTokenKind.Sign, "("));
                at = Read(script, at + 2, tokens, inTemplate: true);
                tokens.Add(new(ScriptTokenKind.Sign, ")"));
            }
            else at++;
        }

        tokens.Add(new(ScriptTokenKind.Sign, ")"));
        return Math.Min(at + 1, script.Length);
    }

    private static int ReadName(string script, int start, List<ScriptToken> tokens)
    {
        var at = start;
        while (at < script.Length && (char.IsLetterOrDigit(script[at]) || script[at] is '_' or '$')) at++;
        tokens.Add(new(ScriptTokenKind.Name, script[start..at]));
        return at;
    }

    private static int SkipNumber(string script, int at, List<ScriptToken> tokens)
    {
        while (at < script.Length && (char.IsLetterOrDigit(script[at]) || script[at] == '.')) at++;
        tokens.Add(new(ScriptTokenKind.Number, ""));
        return at;
    }

    private static int SkipRegex(string script, int start, List<ScriptToken> tokens)
    {
        var inClass = false;
        var at = start + 1;
        for (; at < script.Length && script[at] != '\n' && (inClass || script[at] != '/'); at++)
        {
            if (script[at] == '\\') at++;
            else if (script[at] == '[') inClass = true;
            else if (script[at] == ']') inClass = false;
        }

        tokens.Add(new(ScriptTokenKind.Number, ""));
        at++;
        while (at < script.Length && char.IsLetter(script[at])) at++;
        return Math.Min(at, script.Length);
    }
}
