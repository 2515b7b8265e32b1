using System.Buffers;
using System.Text;
using TemplateGen.Layout;
using TemplateGen.Rendering.Plain;

namespace TemplateGen.Reading.Sources;

/// <summary>What a column is in text that is aligned with spaces, which depends on the program that wrote it.</summary>
internal sealed class AlignedMeasure
{
    private readonly bool _areWide;

    private AlignedMeasure(bool areWide) => _areWide = areWide;

    /// <summary>Every character takes one, as programs count that lay out the text of a page.</summary>
    internal static AlignedMeasure Characters { get; } = new(false);

    /// <summary>A wide character takes two, as on a screen.</summary>
    internal static AlignedMeasure Widths { get; } = new(true);

    /// <summary>The measure in which a text stands in columns: only where wide characters take two are there more of them than characters.</summary>
    internal static AlignedMeasure Of(ColumnRange columns, string text) => columns.Width > text.Length ? Widths : Characters;

    /// <summary>How many columns the characters of a text take from one on up to another.</summary>
    internal int Of(ReadOnlySpan<char> text, int start, int end)
    {
        int columns = 0;
        for (int i = start; i < end; i++)
        {
            columns += Of(text, i);
        }

        return columns;
    }

    /// <summary>How many columns the character at a place of a text takes.</summary>
    internal int Of(ReadOnlySpan<char> text, int place) => _areWide ? Width(text, place) : char.IsLowSurrogate(text[place]) ? 0 : 1;

    private static int Width(ReadOnlySpan<char> text, int place)
    {
        char character = text[place];
        return character < 0x7F ? 1
            : char.IsLowSurrogate(character) ? 0
            : char.IsHighSurrogate(character) && Rune.DecodeFromUtf16(text[place..], out Rune rune, out _) == OperationStatus.Done ? (EastAsianWidth.IsWide(rune.Value) ? 2 : 1)
            : CharacterFolding.IsZeroWidth(character) ? 0
            : LineReader.IsGap(character) ? (character == '\u3000' ? 2 : 1)
            : EastAsianWidth.IsWide(character) || EastAsianWidth.IsAmbiguous(character) ? 2 : 1;
    }
}
