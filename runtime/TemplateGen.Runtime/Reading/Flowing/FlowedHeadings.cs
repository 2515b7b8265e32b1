using TemplateGen.Cells;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>Reads a table of one row in a part of a text that has figures of other tables, too: all its headings in the order of the form, and just as many figures right behind them.</summary>
internal static class FlowedHeadings
{
    /// <summary>The figures behind the headings of a table; null where they are not just as many, or some heading is not there.</summary>
    /// <param name="part">The part of the document that has the table.</param>
    /// <param name="line">Its only row.</param>
    /// <param name="text">The text.</param>
    /// <param name="labels">The labels in it that may be of columns, in order.</param>
    internal static FlowedFigure[]? Below(FlowedPart part, LayoutItem line, FlowedText text, IReadOnlyList<Token> labels)
    {
        Token[] headings = [.. labels.Skip(FlowedText.First(labels, static label => label.Place, part.Start)).TakeWhile(label => FlowedText.Compare(label.Place, part.End) < 0).Where(label => IsOf(label, line, null))];
        if (headings.Length != line.Columns.Length || headings.Length < 2 || headings.Index().Any(heading => !IsOf(heading.Item, line, line.Columns[heading.Index])) || text.Between(part.Start, part.End) is not { } all)
        {
            return null;
        }

        SourcePlace last = headings[^1].Place;
        List<FlowedFigure> behind = all.FindAll(figure => FlowedText.Compare(figure.Token.Place, last) > 0);
        bool areTogether = behind.Count == headings.Length && behind.Count < all.Count && !text.HasWords(last, behind[^1].Token.Place);
        return areTogether && all.TrueForAll(figure => FlowedText.Compare(figure.Token.Place, headings[0].Place) < 0 || behind.Contains(figure)) ? [.. behind] : null;
    }

    /// <summary>Whether a label is the heading of a column, or of any, of a row.</summary>
    private static bool IsOf(Token label, LayoutItem line, int? column) =>
        label.Matches.Any(match => match.Target.Item.Table == line.Table && match.Target.Column is { Line: >= 0 } heading && (column is null || heading.Line == column));
}
