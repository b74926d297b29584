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

    /// <summary><c>.x</c> of an object that has it, or the length of a text or list.</summary>
    internal sealed class Member(SimpleExpression target, string name) : SimpleExpression
    {
        public override SimpleValue Evaluate(IScriptScope scope)
        {
            var value = target.Evaluate(scope);
            return value.Kind switch
            {
                SimpleKind.Object when value.Node is JsonObject o && o.TryGetPropertyValue(name, out var field) => SimpleValue.Of(field),
                SimpleKind.Object when value.Node is JsonArray a && name == "length" => SimpleValue.Of((double)a.Count),
                SimpleKind.Text when name == "length" => SimpleValue.Of((double)value.Text!.Length),
                _ => SimpleValue.Unsure,
            };
        }
    }
}
