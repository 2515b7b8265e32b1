using System.Text;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Printed;

/// <summary>The wording of a label, to the letter but for white space and the like; what a slot is filled with may be anything.</summary>
internal sealed class PrintedWording
{
    private readonly string[] _pieces;
    private readonly string _label;

    private PrintedWording(string label) => (_label, _pieces) = (label, [.. Slots(label).Select(Folded)]);

    /// <summary>Whether nothing is printed.</summary>
    internal bool IsBlank => _pieces is [""];

    /// <summary>The wording of labels that are printed together.</summary>
    internal static PrintedWording Of(params IEnumerable<string> labels) => new(string.Concat(labels));

    /// <summary>Whether a cell of a document says it.</summary>
    internal bool Says(in SourceCell cell) => !cell.IsBlank && Says(cell.Lines.Count == 1 ? cell.Lines[0].Text : string.Concat(cell.Lines.Select(static line => line.Text)));

    /// <summary>Whether it has a slot for a year, and none for anything else.</summary>
    internal bool IsOfYear(Template template) => _label.Contains("{year", StringComparison.Ordinal) && SlottedText.Parse(_label, template).Names.All(static name => name == "year");

    /// <summary>Whether a cell says it as it is printed in a year.</summary>
    internal bool SaysIn(int year, in SourceCell cell, Template template) => Of(SlottedText.Parse(_label, template).Fill(year)).Says(cell);

    /// <summary>Whether a text says it.</summary>
    internal bool Says(string text)
    {
        string folded = Folded(text);
        if (_pieces.Length == 1)
        {
            return folded == _pieces[0];
        }

        int place = _pieces[0].Length;
        if (!folded.StartsWith(_pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string piece in _pieces[1..^1])
        {
            int found = folded.IndexOf(piece, place, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            place = found + piece.Length;
        }

        return folded.Length - place >= _pieces[^1].Length && folded.EndsWith(_pieces[^1], StringComparison.Ordinal);
    }

    // Strokes may stand between headings, or not.
    private static string Folded(string text) => LabelFolding.FoldText(text).Replace("/", "", StringComparison.Ordinal);

    private static List<string> Slots(string label)
    {
        List<string> pieces = [];
        StringBuilder piece = new();
        for (int i = 0; i < label.Length; i++)
        {
            int end = label[i] == '{' ? label.IndexOf('}', i) : -1;
            if (end > i + 1 && label.AsSpan(i + 1, end - i - 1).IndexOfAny("{ ") < 0)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
                i = end;
            }
            else
            {
                piece.Append(label[i]);
            }
        }

        pieces.Add(piece.ToString());
        return pieces;
    }
}
