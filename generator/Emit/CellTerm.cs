using System.Globalization;

namespace TemplateGen.Generator.Emit;

/// <summary>An addend of a rule in code: a cell by its span and index, or anything else as text.</summary>
/// <param name="IsNegative">Whether it is subtracted.</param>
/// <param name="Span">The span that holds the cell; null where the text says it all.</param>
/// <param name="Variable">What varies in the index, or null.</param>
/// <param name="Index">The constant part of the index.</param>
/// <param name="Text">What is no cell.</param>
internal sealed record CellTerm(bool IsNegative, string? Span, string? Variable, int Index, string Text)
{
    internal CellTerm Negated => this with { IsNegative = !IsNegative };

    /// <summary>The index as C#.</summary>
    internal string IndexText => Variable is null ? Invariant(Index) : Index == 0 ? Variable : $"{Invariant(Index)} + {Variable}";

    internal static CellTerm Of(string text) => new(false, null, null, 0, text);

    /// <summary>A number on every machine.</summary>
    internal static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it is the cell some steps behind another one of the same span, with the same sign.</summary>
    internal bool Follows(CellTerm other, int step) => Span is not null && Span == other.Span && Variable == other.Variable
        && IsNegative == other.IsNegative && Index - other.Index == step;

    public override string ToString() => Span is null ? Text : $"{Span}[{IndexText}]";
}
