namespace WorkflowOffice.Workflows.Expressions.FastPath;

/// <summary>JavaScript's operators on values whose types make their meaning plain; everything else is unsure.</summary>
internal static class SimpleOperators
{
    public static SimpleValue Apply(string operation, SimpleValue left, SimpleValue right)
    {
        if (left.IsUnsure || right.IsUnsure) return SimpleValue.Unsure;
        return operation switch
        {
            "+" => Add(left, right),
            "-" or "*" or "/" or "%" => Calculate(operation, left, right),
            "<" or ">" or "<=" or ">=" => Compare(operation, left, right),
            "===" => StrictlyEqual(left, right),
            "!==" => Not(StrictlyEqual(left, right)),
            "==" => LooselyEqual(left, right),
            "!=" => Not(LooselyEqual(left, right)),
            _ => SimpleValue.Unsure,
        };
    }

    public static SimpleValue Not(SimpleValue value) => value.IsUnsure ? value : SimpleValue.Of(!value.IsTruthy);

    private static SimpleValue Add(SimpleValue left, SimpleValue right)
    {
        if (left.Kind == SimpleKind.Number && right.Kind == SimpleKind.Number) return SimpleValue.Of(left.Number + right.Number);
        if (left.Kind != SimpleKind.Text && right.Kind != SimpleKind.Text) return SimpleValue.Unsure;
        return left.AsText() is { } first && right.AsText() is { } second ? SimpleValue.Of(first + second) : SimpleValue.Unsure;
    }

    private static SimpleValue Calculate(string operation, SimpleValue left, SimpleValue right)
    {
        if (left.Kind != SimpleKind.Number || right.Kind != SimpleKind.Number) return SimpleValue.Unsure;
        return SimpleValue.Of(operation switch
        {
            "-" => left.Number - right.Number,
            "*" => left.Number * right.Number,
            "/" => left.Number / right.Number,
            _ => left.Number % right.Number,
        });
    }

    private static SimpleValue Compare(string operation, SimpleValue left, SimpleValue right)
    {
        if (left.Kind == SimpleKind.Number && right.Kind == SimpleKind.Number)
        {
            return SimpleValue.Of(operation switch
            {
                "<" => left.Number < right.Number,
                ">" => left.Number > right.Number,
                "<=" => left.Number <= right.Number,
                _ => left.Number >= right.Number,
            });
        }

        if (left.Kind != SimpleKind.Text || right.Kind != SimpleKind.Text) return SimpleValue.Unsure;
        var order = string.CompareOrdinal(left.Text, right.Text);
        return SimpleValue.Of(operation switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 });
    }

    private static SimpleValue StrictlyEqual(SimpleValue left, SimpleValue right)
    {
        if (left.Kind != right.Kind) return SimpleValue.False;
        return left.Kind switch
        {
            SimpleKind.Undefined or SimpleKind.Null => SimpleValue.True,
            SimpleKind.Boolean or SimpleKind.Number => SimpleValue.Of(left.Number == right.Number),
            SimpleKind.Text => SimpleValue.Of(string.Equals(left.Text, right.Text, StringComparison.Ordinal)),
            _ => SimpleValue.Unsure,
        };
    }

    private static SimpleValue LooselyEqual(SimpleValue left, SimpleValue right)
    {
        var leftNothing = left.Kind is SimpleKind.Null or SimpleKind.Undefined;
        var rightNothing = right.Kind is SimpleKind.Null or SimpleKind.Undefined;
        if (leftNothing || rightNothing) return SimpleValue.Of(leftNothing && rightNothing);
        return left.Kind == right.Kind ? StrictlyEqual(left, right) : SimpleValue.Unsure;
    }
}
