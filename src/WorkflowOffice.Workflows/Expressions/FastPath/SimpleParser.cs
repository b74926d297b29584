using System.Globalization;

namespace WorkflowOffice.Workflows.Expressions.FastPath;

/// <summary>Parses the plain scripts of the fast path: one expression, or <c>return</c> and one expression.</summary>
internal sealed class SimpleParser(string source)
{
    private const int DeepestNesting = 40;

    private readonly Stack<string> locals = new();

    private static readonly string[][] Levels = [["===", "!==", "==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private int position;
    private int depth;
    private bool failed;

    public SimpleExpression? Parse()
    {
        SkipSpace();
        if (PeekWord() == "return")
        {
            position += "return".Length;
            // A line break after return ends the statement.
            var space = position;
            SkipSpace();
            if (space == position || source.AsSpan(space, position - space).ContainsAny('\n', '\r')) return null;
        }

        var expression = Conditional();
        SkipSpace();
        if (Eat(";")) SkipSpace();
        return failed || position < source.Length ? null : expression;
    }

    private SimpleExpression Conditional()
    {
        if (++depth > DeepestNesting) return Fail();
        var condition = Or();
        if (Eat("?"))
        {
            var whenTrue = Conditional();
            if (!Eat(":")) return Fail();
            condition = new SimpleExpression.Choice(condition, whenTrue, Conditional());
        }

        depth--;
        return condition;
    }

    private SimpleExpression Or()
    {
        var left = And(out var plain);
        if (plain && Eat("??"))
        {
            // Not to be mixed with && and || without brackets.
            do left = new SimpleExpression.Coalesce(left, Binary(0));
            while (!failed && Eat("??"));
            SkipSpace();
            return source.AsSpan(position).StartsWith("||") || source.AsSpan(position).StartsWith("&&") ? Fail() : left;
        }

        while (!failed && Eat("||")) left = new SimpleExpression.Logical(isAnd: false, left, And(out _));
        return left;
    }

    private SimpleExpression And(out bool plain)
    {
        var left = Binary(0);
        plain = true;
        while (!failed && Eat("&&"))
        {
            plain = false;
            left = new SimpleExpression.Logical(isAnd: true, left, Binary(0));
        }

        return left;
    }

    private SimpleExpression Binary(int level)
    {
        if (level == Levels.Length) return Unary();
        var left = Binary(level + 1);
        while (!failed && Array.Find(Levels[level], Eat) is { } operation) left = new SimpleExpression.Binary(operation, left, Binary(level + 1));
        return left;
    }

    private SimpleExpression Unary()
    {
        if (++depth > DeepestNesting) return Fail();
        SimpleExpression result;
        if (Eat("!")) result = new SimpleExpression.Not(Unary());
        else if (Eat("-")) result = new SimpleExpression.Negative(Unary());
        else result = Postfix();
        depth--;
        return result;
    }

    private SimpleExpression Postfix()
    {
        var target = Primary();
        var steps = new List<ChainStep>();
        while (!failed)
        {
            SkipSpace();
            if (position + 2 < source.Length && source[position] == '?' && source[position + 1] == '.' && !char.IsAsciiDigit(source[position + 2]))
            {
                position += 2;
                SkipSpace();
                if (position < source.Length && source[position] is '(' or '`') return Fail();
                steps.Add(position < source.Length && source[position] == '[' ? Index(optional: true) : Member(optional: true));
            }
            else if (position < source.Length && source[position] == '[') steps.Add(Index(optional: false));
            else if (Eat(".")) steps.Add(Member(optional: false));
            else break;
        }

        return failed || steps.Count == 0 ? target : new SimpleExpression.Chain(target, [.. steps]);
    }

    private ChainStep.Index Index(bool optional)
    {
        position++;
        var key = Conditional();
        if (!Eat("]")) Fail();
        return new ChainStep.Index(key, optional);
    }

    /// <summary><c>.name</c>, or <c>.name(…)</c> for the functions of texts and lists that are known here.</summary>
    private ChainStep Member(bool optional)
    {
        SkipSpace();
        var name = PeekWord();
        position += name.Length;
        // Many objects have a name of their own; where one has not, the value is unsure anyway.
        if (name.Length == 0 || (SimpleNames.Inherited.Contains(name) && name != "name") || name.StartsWith("__", StringComparison.Ordinal)) Fail();
        SkipSpace();
        if (position >= source.Length || source[position] is not ('(' or '`')) return new ChainStep.Field(name, optional);
        var isTemplate = source[position] == '`';
        position++;
        if (isTemplate || (!ChainStep.TakesFunction(name) && !ChainStep.TakesValue(name)))
        {
            Fail();
            return new ChainStep.Field(name, optional);
        }

        if (ChainStep.TakesFunction(name))
        {
            var (parameters, body) = Arrow();
            SimpleExpression? seed = null;
            if (name == "reduce" && Eat(",")) seed = Conditional();
            if (!Eat(")") || parameters.Length > (name == "reduce" ? 2 : 1)) Fail();
            return new ChainStep.Loop(name, parameters, body, seed, optional);
        }

        var argument = Conditional();
        if (!Eat(")")) Fail();
        return new ChainStep.Call(name, argument, optional);
    }

    /// <summary><c>x => …</c> or <c>(x, y) => …</c> with an expression behind it.</summary>
    private (string[] Parameters, SimpleExpression Body) Arrow()
    {
        var names = new List<string>();
        SkipSpace();
        if (Eat("("))
        {
            do names.Add(Parameter());
            while (!failed && Eat(","));
            if (!Eat(")")) Fail();
        }
        else
        {
            names.Add(Parameter());
        }

        // No line break may stand before the arrow.
        while (position < source.Length && source[position] is ' ' or '\t') position++;
        if (!source.AsSpan(position).StartsWith("=>") || names.Distinct().Count() != names.Count) return ([], Fail());
        position += 2;
        if (++depth > DeepestNesting) return ([], Fail());
        foreach (var name in names) locals.Push(name);
        var body = Conditional();
        foreach (var _ in names) locals.Pop();
        depth--;
        return ([.. names], body);
    }

    private string Parameter()
    {
        SkipSpace();
        var name = PeekWord();
        position += name.Length;
        if (name.Length == 0 || SimpleNames.Reserved.Contains(name)) Fail();
        return name;
    }

    private SimpleExpression List()
    {
        var items = new List<SimpleExpression>();
        if (++depth > DeepestNesting) return Fail();
        if (!Eat("]"))
        {
            do items.Add(Conditional());
            while (!failed && Eat(","));
            if (!Eat("]")) return Fail();
        }

        depth--;
        return new SimpleExpression.List([.. items]);
    }

    private SimpleExpression Template()
    {
        if (++depth > DeepestNesting) return Fail();
        var parts = new List<SimpleExpression>();
        while (!failed)
        {
            var end = source.AsSpan(position).IndexOfAny("`$\\\r");
            if (end < 0 || source[position + end] is '\\' or '\r') return Fail();
            parts.Add(new SimpleExpression.Constant(SimpleValue.Of(source.Substring(position, end))));
            position += end + 1;
            if (source[position - 1] == '`') break;
            if (position >= source.Length || source[position] != '{') return Fail();
            position++;
            parts.Add(Conditional());
            if (!Eat("}")) return Fail();
        }

        depth--;
        return new SimpleExpression.Template([.. parts]);
    }

    private SimpleExpression Primary()
    {
        SkipSpace();
        if (position >= source.Length) return Fail();
        var c = source[position];
        if (c is '\'' or '"') return ReadText() is { } text ? new SimpleExpression.Constant(SimpleValue.Of(text)) : Fail();
        if (char.IsAsciiDigit(c)) return Number();
        if (c is '`' or '[')
        {
            position++;
            return c == '[' ? List() : Template();
        }

        if (c == '(')
        {
            position++;
            var inner = Conditional();
            return Eat(")") ? inner : Fail();
        }

        var word = PeekWord();
        position += word.Length;
        if (word.Length > 0 && locals.Contains(word))
        {
            SkipSpace();
            return position < source.Length && source[position] is '(' or '`' ? Fail() : new SimpleExpression.Local(word);
        }

        return word switch
        {
            "" => Fail(),
            "true" => new SimpleExpression.Constant(SimpleValue.True),
            "false" => new SimpleExpression.Constant(SimpleValue.False),
            "null" => new SimpleExpression.Constant(SimpleValue.Null),
            "undefined" => new SimpleExpression.Constant(SimpleValue.Undefined),
            "variables" => VariableOf(),
            _ => Call(word),
        };
    }

    private SimpleExpression VariableOf()
    {
        if (!Eat(".")) return Fail();
        SkipSpace();
        var name = PeekWord();
        position += name.Length;
        SkipSpace();
        var called = position < source.Length && source[position] is '(' or '`';
        return called || name.Length == 0 || SimpleNames.Inherited.Contains(name) || name.StartsWith("__", StringComparison.Ordinal)
            ? Fail()
            : new SimpleExpression.Variable(name, nullWhenMissing: false);
    }

    private SimpleExpression Call(string word)
    {
        if (!Eat("(")) return Fail();
        SkipSpace();
        if (word == "getInput") return ReadText() is { } input && Eat(")") ? new SimpleExpression.Input(input) : Fail();
        if (word == "getVariable")
        {
            if (ReadText() is not { } name || name.Length == 0 || SimpleNames.Inherited.Contains(name) || name.StartsWith("__", StringComparison.Ordinal) || !Eat(")")) return Fail();
            return new SimpleExpression.Variable(name, nullWhenMissing: true);
        }

        if (!Eat(")")) return Fail();
        if (word == "getCorrelationId") return new SimpleExpression.CorrelationId();
        if (word.Length <= 3 || !word.StartsWith("get", StringComparison.Ordinal) || SimpleNames.BuiltIn.Contains(word)) return Fail();
        return new SimpleExpression.Accessor(word[3..]);
    }

    private SimpleExpression.Constant Number()
    {
        var start = position;
        while (position < source.Length && char.IsAsciiDigit(source[position])) position++;
        var leadingZero = source[start] == '0' && position - start > 1;
        if (position + 1 < source.Length && source[position] == '.' && char.IsAsciiDigit(source[position + 1]))
        {
            position++;
            while (position < source.Length && char.IsAsciiDigit(source[position])) position++;
        }

        // 1e3, 0x10, 10n, 1_000, 1.toString and 010 are not for here.
        var end = position < source.Length ? source[position] : ' ';
        if (leadingZero || char.IsLetterOrDigit(end) || end is '.' or '_' or '$' or '\\') return Fail();
        return new SimpleExpression.Constant(SimpleValue.Of(double.Parse(source.AsSpan(start, position - start), NumberStyles.Float, CultureInfo.InvariantCulture)));
    }

    private string? ReadText()
    {
        if (position >= source.Length || source[position] is not ('\'' or '"')) return null;
        var quote = source[position];
        var end = source.IndexOf(quote, position + 1);
        if (end < 0) return null;
        var text = source[(position + 1)..end];
        if (text.AsSpan().IndexOfAny("\\\r\n\u2028\u2029") >= 0) return null;
        position = end + 1;
        return text;
    }

    /// <summary>Takes an operator, unless it is the beginning of a longer one.</summary>
    private bool Eat(string token)
    {
        SkipSpace();
        if (string.CompareOrdinal(source, position, token, 0, token.Length) != 0) return false;
        var next = position + token.Length < source.Length ? source[position + token.Length] : ' ';
        var longer = token switch
        {
            // a ? .5 : 1 is rare enough to be left to the engine.
            "?" => next is '?' or '.',
            "||" or "&&" or "??" => next is '=',

            "==" or "!=" or "===" or "!==" => next is '=',
            "<" or ">" => next is '=' || next == token[0],
            "<=" or ">=" => next is '=',
            "+" or "-" => next is '=' || next == token[0],
            "*" => next is '=' or '*',
            "/" => next is '=' or '/' or '*',
            "%" => next is '=',
            "!" => next is '=',
            "." => next is '.' or '#',
            _ => false,
        };
        if (longer) return false;
        // --> at the start of a line and <!-- are comments in scripts.
        position += token.Length;
        return true;
    }

    private string PeekWord()
    {
        var end = position;
        while (end < source.Length && (char.IsLetter(source[end]) || source[end] is '_' or '$' || (end > position && char.IsDigit(source[end])))) end++;
        return end < source.Length && SimpleNames.MayContinueWord(source[end]) ? "" : source[position..end];
    }

    private void SkipSpace()
    {
        while (position < source.Length && source[position] is ' ' or '\t' or '\r' or '\n') position++;
    }

    private SimpleExpression.Constant Fail()
    {
        failed = true;
        position = source.Length;
        return new SimpleExpression.Constant(SimpleValue.Unsure);
    }
}
