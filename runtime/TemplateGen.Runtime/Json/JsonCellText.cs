using System.Globalization;
using System.Text;
using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Json;

/// <summary>What a string in the place of a cell says: the one rule that writing and reading share.</summary>
/// <param name="State">The state.</param>
/// <param name="Number">For a mark that counts as a number, or for a date or option: the value.</param>
/// <param name="IsDoubtful">Whether it could be taken for a figure: such texts are written with their state.</param>
internal readonly record struct JsonCellText(CellState State, decimal? Number, bool IsDoubtful)
{
    /// <summary>How dates are written.</summary>
    internal const string DateFormat = "yyyy-MM-dd";

    /// <summary>Tells what a text says in a cell of a kind.</summary>
    internal static JsonCellText Of(CellKind kind, string text)
    {
        if (kind.Storage == CellStorage.Text)
        {
            return new JsonCellText(CellState.Value, null, false);
        }

        if (kind.Type == CellType.Date && DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return new JsonCellText(CellState.Value, date.DayNumber, false);
        }

        if (kind.Type == CellType.Choice && Option(kind, text) is >= 0 and int option)
        {
            return new JsonCellText(CellState.Value, option, false);
        }

        return kind.Marks.FirstOrDefault(mark => mark.Text == text) is { } mark
            ? new JsonCellText(mark.Value is null ? CellState.NotApplicable : CellState.Value, mark.Value, false)
            : NotApplicableMarks.Contains(text)
                ? new JsonCellText(CellState.NotApplicable, null, false)
                : new JsonCellText(CellState.Unreadable, null, LooksLikeNumber(text));
    }

    /// <summary>The index of the option with a name, or -1.</summary>
    internal static int Option(CellKind kind, string name)
    {
        for (int i = 0; i < kind.Options.Count; i++)
        {
            if (kind.Options[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    // "1,200", full-width digits, a figure with spaces around it: a person would read a number.
    private static bool LooksLikeNumber(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character);
            }
        }

        return folded.Length > 0 && (double.TryParse(folded.ToString(), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _)
            || folded.ToString() is "true" or "false" or "null");
    }
}
