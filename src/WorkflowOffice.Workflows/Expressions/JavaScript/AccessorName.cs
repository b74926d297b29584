namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>The X of getX and setX for a variable or input.</summary>
internal static class AccessorName
{
    /// <summary>True where a variable of this name has this accessor; as <see cref="Of"/>, without making the text.</summary>
    public static bool Matches(string name, string accessor)
    {
        var position = 0;
        var upper = true;
        foreach (var c in name)
        {
            if (c is '_' or '-' or ' ')
            {
                upper = true;
                continue;
            }

            if (position >= accessor.Length || (!char.IsLetterOrDigit(c) && c != '$') || (upper ? char.ToUpperInvariant(c) : c) != accessor[position]) return false;
            upper = false;
            position++;
        }

        return position > 0 && position == accessor.Length;
    }

    /// <summary>The name in Pascal case; null where it could not stand in an identifier.</summary>
    public static string? Of(string name)
    {
        if (name.Length == 0) return null;
        Span<char> buffer = stackalloc char[Math.Min(name.Length, 128)];
        if (name.Length > buffer.Length) return null;
        var length = 0;
        var upper = true;
        foreach (var c in name)
        {
            if (c is '_' or '-' or ' ')
            {
                upper = true;
                continue;
            }

            if (!char.IsLetterOrDigit(c) && c != '$') return null;
            buffer[length++] = upper ? char.ToUpperInvariant(c) : c;
            upper = false;
        }

        return length == 0 ? null : new string(buffer[..length]);
    }
}
