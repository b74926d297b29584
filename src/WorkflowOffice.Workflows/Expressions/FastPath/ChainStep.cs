using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Expressions.FastPath;

/// <summary>One step of a chain such as <c>a.b?.[0].includes('x')</c>, for objects, lists and texts whose meaning is plain.</summary>
internal abstract class ChainStep(bool isOptional)
{
    private const int LongestLoop = 1000;
    private const int LongestInnerLoop = 100;
    private const int LongestReduced = 10_000;

    /// <summary>True for <c>?.</c>.</summary>
    public bool IsOptional { get; } = isOptional;

    public static bool TakesValue(string function) => function is "includes" or "startsWith" or "endsWith" or "join";

    public static bool TakesFunction(string function) => function is "map" or "filter" or "find" or "some" or "every" or "reduce";

    public abstract SimpleValue Apply(SimpleValue value, IScriptScope scope);

    /// <summary><c>.x</c> of an object that has it, or the length of a text or list.</summary>
    internal sealed class Field(string name, bool isOptional) : ChainStep(isOptional)
    {
        public override SimpleValue Apply(SimpleValue value, IScriptScope scope) => value.Kind switch
        {
            SimpleKind.Object when value.Node is JsonObject o && o.TryGetPropertyValue(name, out var field) => SimpleValue.Of(field),
            SimpleKind.Object when value.Node is JsonArray a && name == "length" => SimpleValue.Of((double)a.Count),
            SimpleKind.Text when name == "length" => SimpleValue.Of((double)value.Text!.Length),
            _ => SimpleValue.Unsure,
        };
    }

    /// <summary><c>[0]</c> of a list or text, <c>['x']</c> of an object that has it.</summary>
    internal sealed class Index(SimpleExpression key, bool isOptional) : ChainStep(isOptional)
    {
        public override SimpleValue Apply(SimpleValue value, IScriptScope scope)
        {
            var at = key.Evaluate(scope);
            if (at.Kind == SimpleKind.Text)
                return value.Node is JsonObject o && o.TryGetPropertyValue(at.Text!, out var field) ? SimpleValue.Of(field) : SimpleValue.Unsure;
            if (at.Kind != SimpleKind.Number || at.Number < 0 || Math.Floor(at.Number) != at.Number) return SimpleValue.Unsure;
            if (value.Node is JsonArray list) return at.Number < list.Count ? SimpleValue.Of(list[(int)at.Number]) : SimpleValue.Undefined;
            if (value.Kind != SimpleKind.Text) return SimpleValue.Unsure;
            return at.Number < value.Text!.Length ? SimpleValue.Of(value.Text[(int)at.Number].ToString()) : SimpleValue.Undefined;
        }
    }

    /// <summary>A function of a text or list with one value.</summary>
    internal sealed class Call(string function, SimpleExpression argument, bool isOptional) : ChainStep(isOptional)
    {
        public override SimpleValue Apply(SimpleValue value, IScriptScope scope)
        {
            var given = argument.Evaluate(scope);
            if (given.IsUnsure) return given;
            if (value.Kind == SimpleKind.Text) return OfText(value.Text!, given);
            if (value.Node is not JsonArray list) return SimpleValue.Unsure;
            return function switch
            {
                "includes" => Includes(list, given),
                "join" when given.Kind == SimpleKind.Text => Join(list, given.Text!),
                _ => SimpleValue.Unsure,
            };
        }

        private SimpleValue OfText(string text, SimpleValue given)
        {
            if (given.Kind != SimpleKind.Text) return SimpleValue.Unsure;
            return function switch
            {
                "includes" => SimpleValue.Of(text.Contains(given.Text!, StringComparison.Ordinal)),
                "startsWith" => SimpleValue.Of(text.StartsWith(given.Text!, StringComparison.Ordinal)),
                "endsWith" => SimpleValue.Of(text.EndsWith(given.Text!, StringComparison.Ordinal)),
                _ => SimpleValue.Unsure,
            };
        }

        private static SimpleValue Includes(JsonArray list, SimpleValue given)
        {
            // An object is only equal to itself, and NaN to NaN.
            if (given.Kind == SimpleKind.Object || (given.Kind == SimpleKind.Number && double.IsNaN(given.Number))) return SimpleValue.Unsure;
            foreach (var item in list)
            {
                var candidate = SimpleValue.Of(item);
                if (candidate.IsUnsure) return candidate;
                if (SimpleOperators.Apply("===", candidate, given) is { IsTruthy: true }) return SimpleValue.True;
            }

            return SimpleValue.False;
        }

        private static SimpleValue Join(JsonArray list, string separator)
        {
            var parts = new List<string>();
            foreach (var item in list)
            {
                if (item is not null && SimpleValue.Of(item).AsText() is null) return SimpleValue.Unsure;
                parts.Add(item is null ? "" : SimpleValue.Of(item).AsText()!);
            }

            return SimpleValue.Of(string.Join(separator, parts));
        }
    }

    /// <summary>A function of a list that calls an arrow function for each item.</summary>
    internal sealed class Loop(string function, string[] parameters, SimpleExpression body, SimpleExpression? seed, bool isOptional) : ChainStep(isOptional)
    {
        public override SimpleValue Apply(SimpleValue value, IScriptScope scope)
        {
            // Loops within loops could run long; the engine has a limit of time.
            if (value.Node is not JsonArray list || list.Count > (scope is LocalScope ? LongestInnerLoop : LongestLoop) || scope is LocalScope { Depth: > 1 })
                return SimpleValue.Unsure;
            if (function == "reduce") return Reduce(list, scope);
            var result = new JsonArray();
            foreach (var item in list)
            {
                var element = SimpleValue.Of(item);
                if (element.IsUnsure) return element;
                var outcome = body.Evaluate(new LocalScope(scope, parameters, [element]));
                if (outcome.IsUnsure) return outcome;
                switch (function)
                {
                    case "map" when !outcome.TryAddTo(result):
                    case "filter" when outcome.IsTruthy && !element.TryAddTo(result):
                        return SimpleValue.Unsure;
                    case "find" when outcome.IsTruthy:
                        return element;
                    case "some" when outcome.IsTruthy:
                        return SimpleValue.True;
                    case "every" when !outcome.IsTruthy:
                        return SimpleValue.False;
                }
            }

            return function switch
            {
                "find" => SimpleValue.Undefined,
                "some" => SimpleValue.False,
                "every" => SimpleValue.True,
                _ => SimpleValue.Of((JsonNode?)result),
            };
        }

        private SimpleValue Reduce(JsonArray list, IScriptScope scope)
        {
            var result = seed?.Evaluate(scope) ?? (list.Count > 0 ? SimpleValue.Of(list[0]) : SimpleValue.Unsure);
            for (var i = seed is null ? 1 : 0; i < list.Count && !result.IsUnsure; i++)
            {
                var element = SimpleValue.Of(list[i]);
                result = element.IsUnsure || result.Text?.Length > LongestReduced ? SimpleValue.Unsure : body.Evaluate(new LocalScope(scope, parameters, [result, element]));
            }

            return result;
        }
    }
}
