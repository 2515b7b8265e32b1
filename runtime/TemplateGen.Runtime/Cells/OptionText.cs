namespace TemplateGen.Cells;

/// <summary>Options as programs count them, and the text of their names by which they are kept.</summary>
internal static class OptionText
{
    private static readonly char[] _separators = [',', ';', '、', '，', '；'];

    /// <summary>The names in a text, whichever comma or semicolon parts them.</summary>
    internal static string[] Names(string text) => text.Split(_separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The options of a text, a bit for each; null where there is none, or one that the form does not have.</summary>
    /// <param name="text">The names.</param>
    /// <param name="count">How many options there are.</param>
    /// <param name="nameOf">The name of each.</param>
    internal static long? Bits(string? text, int count, Func<int, string> nameOf)
    {
        long bits = 0;
        foreach (string part in Names(text ?? ""))
        {
            int option = Find(part, count, nameOf);
            if (option < 0)
            {
                return null;
            }

            bits |= 1L << option;
        }

        return bits == 0 ? null : bits;
    }

    /// <summary>The text of some options in the order of the form; null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form does not have one of them.</exception>
    internal static string? Text(long? bits, int count, Func<int, string> nameOf)
    {
        if (bits is null or 0)
        {
            return null;
        }

        if (bits < 0 || bits >> count != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(bits), bits, "The form does not have one of these options");
        }

        return string.Join(", ", Enumerable.Range(0, count).Where(option => (bits & (1L << option)) != 0).Select(nameOf));
    }

    /// <summary>An option by its name, or -1.</summary>
    internal static int Find(string name, int count, Func<int, string> nameOf)
    {
        for (int option = 0; option < count; option++)
        {
            if (nameOf(option) == name)
            {
                return option;
            }
        }

        return -1;
    }
}
