using System.Globalization;

namespace TemplateGen.Reading.Sources;

/// <summary>The numbers that a program puts over the columns and before the rows of a table: both from 0 (pandas), or V1, V2 and so on and rows from 1 (R). No figure among them is one of the report.</summary>
internal struct ProgramNumbers
{
    /// <summary>How many rows are numbered so where it is no chance.</summary>
    internal const int FewestRows = 2;

    private const int FewestColumns = 2;
    private const int MostDigits = 10;

    private int? _first;
    private int _columns;

    /// <summary>The number of the first row below the cells that were taken, if all of them were.</summary>
    internal readonly int? FirstRow => _columns >= FewestColumns ? _first : null;

    /// <summary>Takes the next cell of a row.</summary>
    /// <returns>Whether it numbers its column.</returns>
    internal bool Take(ReadOnlySpan<char> cell)
    {
        _first ??= cell is "0" ? 0 : cell is "V1" ? 1 : null;
        return _first is { } first && Is(first == 0 ? cell : cell is ['V', .. var rest] ? rest : [], first + _columns++);
    }

    /// <summary>Whether a text is a number as programs write it.</summary>
    internal static bool Is(ReadOnlySpan<char> text, int number)
    {
        Span<char> digits = stackalloc char[MostDigits];
        return number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture) && text.SequenceEqual(digits[..length]);
    }
}
