using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Expressions.JavaScript;

namespace WorkflowOffice.Workflows.Expressions.FastPath;

/// <summary>
/// Scripts so plain that the server can work them out itself with the same result: variables, inputs, literals and operators
/// on numbers, texts and booleans. Whatever is in doubt, at parsing or at run time, goes to the child process.
/// </summary>
internal abstract class SimpleExpression
{
    /// <summary>The parsed script; null where it is not of this kind.</summary>
    public static SimpleExpression? TryParse(string source) => source.Length > 500 ? null : new SimpleParser(source).Parse();

    /// <summary>Works the script out; false: ask the child process.</summary>
    public bool TryEvaluate(IScriptScope scope, out JsonNode? value)
    {
        var result = Evaluate(scope);
        if (result.Kind != SimpleKind.Object) return result.TryToJson(out value);
        value = result.Node!.DeepClone();
        return true;
    }

    public abstract SimpleValue Evaluate(IScriptScope scope);

    internal sealed class Constant(SimpleValue value) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope) => value;
    }

    internal sealed class Binary(string operation, SimpleExpression left, SimpleExpression right) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope) => SimpleOperators.Apply(operation, left.Evaluate(scope), right.Evaluate(scope));
    }

    internal sealed class Logical(bool isAnd, SimpleExpression left, SimpleExpression right) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var first = left.Evaluate(scope);
            return first.IsUnsure || first.IsTruthy != isAnd ? first : right.Evaluate(scope);
        }
    }

    internal sealed class Not(SimpleExpression operand) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope) => SimpleOperators.Not(operand.Evaluate(scope));
    }

    internal sealed class Negative(SimpleExpression operand) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var value = operand.Evaluate(scope);
            return value.Kind == SimpleKind.Number ? SimpleValue.Of(-value.Number) : SimpleValue.Unsure;
        }
    }

    internal sealed class Choice(SimpleExpression condition, SimpleExpression whenTrue, SimpleExpression whenFalse) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var value = condition.Evaluate(scope);
            return value.IsUnsure ? value : (value.IsTruthy ? whenTrue : whenFalse).Evaluate(scope);
        }
    }

    internal sealed class CorrelationId : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope) => scope.CorrelationId is { } id ? SimpleValue.Of(id) : SimpleValue.Null;
    }

    /// <summary><c>getVariable('x')</c> (null where there is none) or <c>variables.x</c> (undefined).</summary>
    internal sealed class Variable(string name, bool nullWhenMissing) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope) =>
            scope.TryGetVariable(name, out var value) ? SimpleValue.Of(value) : nullWhenMissing ? SimpleValue.Null : SimpleValue.Undefined;
    }

    /// <summary><c>getX()</c>: the variable whose name gives this accessor, if exactly one does.</summary>
    internal sealed class Accessor(string accessor) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            // An input of that very name comes first.
            foreach (var input in scope.DeclaredInputNames)
                if (input == accessor) return SimpleValue.Unsure;
            string? found = null;
            foreach (var name in scope.VariableNames)
            {
                if (!AccessorName.Matches(name, accessor)) continue;
                if (found is not null && found != name) return SimpleValue.Unsure;
                found = name;
            }

            return found is not null && scope.TryGetVariable(found, out var value) ? SimpleValue.Of(value) : SimpleValue.Unsure;
        }
    }

    /// <summary><c>getInput('x')</c>.</summary>
    internal sealed class Input(string name) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var inputs = scope.Input;
            if (inputs.Keys.Contains(name, StringComparer.Ordinal)) return SimpleValue.Of(inputs[name]);
            // The engine would look again without minding upper and lower case.
            return inputs.Keys.Any(k => !System.Text.Ascii.IsValid(k) || k.Equals(name, StringComparison.OrdinalIgnoreCase)) || !System.Text.Ascii.IsValid(name)
                ? SimpleValue.Unsure
                : SimpleValue.Null;
        }
    }

    /// <summary>A parameter of an arrow function.</summary>
    internal sealed class Local(string name) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope) => ((LocalScope)scope).Find(name);
    }

    internal sealed class Coalesce(SimpleExpression left, SimpleExpression right) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var first = left.Evaluate(scope);
            return first.Kind is SimpleKind.Null or SimpleKind.Undefined ? right.Evaluate(scope) : first;
        }
    }

    /// <summary>Text with values in it.</summary>
    internal sealed class Template(SimpleExpression[] parts) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var text = new System.Text.StringBuilder();
            foreach (var part in parts)
            {
                if (part.Evaluate(scope).AsText() is not { } piece) return SimpleValue.Unsure;
                text.Append(piece);
            }

            return SimpleValue.Of(text.ToString());
        }
    }

    /// <summary><c>[a, b]</c>.</summary>
    internal sealed class List(SimpleExpression[] items) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var list = new JsonArray();
            foreach (var item in items)
                if (!item.Evaluate(scope).TryAddTo(list)) return SimpleValue.Unsure;
            return SimpleValue.Of((JsonNode?)list);
        }
    }

    /// <summary>What stands behind a value: fields, indexes, calls; <c>?.</c> leaves the whole chain.</summary>
    internal sealed class Chain(SimpleExpression target, ChainStep[] steps) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var value = target.Evaluate(scope);
            foreach (var step in steps)
            {
                if (value.IsUnsure) return value;
                if (step.IsOptional && value.Kind is SimpleKind.Null or SimpleKind.Undefined) return SimpleValue.Undefined;
                value = step.Apply(value, scope);
            }

            return value;
        }
    }
}
