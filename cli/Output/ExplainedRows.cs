using Spectre.Console;
using TemplateGen.Cells;
using TemplateGen.Cli.Wording;
using TemplateGen.Layout;
using TemplateGen.Reading.Explaining;

namespace TemplateGen.Cli.Output;

/// <summary>Makes rows for people of the pieces of a document.</summary>
/// <param name="language">The language.</param>
internal sealed class ExplainedRows(Language language)
{
    /// <summary>The heads of the columns.</summary>
    internal ExplainedRow Head { get; } = new([.. ExplainWording.Columns(language)], Styles.Strong);

    /// <summary>The rows, with a heading wherever another table begins.</summary>
    internal IEnumerable<ExplainedRow> Of(IReadOnlyList<ReadPiece> pieces, Report report)
    {
        TableLayout? table = null;
        for (int i = 0; i < pieces.Count; i++)
        {
            ReadPiece piece = pieces[i];
            if (piece.Table is { } own && own != table)
            {
                table = own;
                yield return new ExplainedRow([SlottedText.Fill(Name(own), report)], Styles.Strong);
            }

            if (piece is { Kind: PieceKind.Missing, Cell: { } first })
            {
                // A row of which nothing is there is one line, not one for each of its cells.
                int end = i + 1;
                while (end < pieces.Count && pieces[end] is { Kind: PieceKind.Missing, Cell: { } next } && next.Block == first.Block && next.Row == first.Row)
                {
                    end++;
                }

                if (end - i > 1 && end - i == CellsOf(first))
                {
                    yield return Row(piece, ExplainWording.WholeRow(language, piece.Label, end - i), $"{first.Address} …");
                    i = end - 1;
                    continue;
                }
            }

            yield return Row(piece, string.Join(" / ", ((string[])[piece.Label, piece.Column]).Where(static label => label.Length > 0)), piece.Cell?.Address ?? piece.Field);
        }
    }

    private ExplainedRow Row(ReadPiece piece, string label, string address) => new(
        [piece.Place?.ToString() ?? "", piece.Text, piece.Kind == PieceKind.Title ? ExplainWording.Title(language) : label,
            piece.Cell is { State: CellState.Unreadable } ? "" : piece.Value(language), ExplainWording.How(language, piece), address],
        StyleOf(piece));

    private static Style? StyleOf(ReadPiece piece) => piece switch
    {
        { Kind: PieceKind.Cell, Cell: { State: CellState.Unreadable } } or { Kind: PieceKind.Unmatched or PieceKind.Missing } => Styles.Of(Severity.Error),
        { Kind: PieceKind.Cell, Cell: { Confidence: CellConfidence.Inferred } } or { Kind: PieceKind.Surplus or PieceKind.Unplaced } => Styles.Of(Severity.Warning),
        { Kind: PieceKind.Cell, Cell: { Confidence: CellConfidence.Converted } } or { IsExact: false } => Styles.Of(Severity.Note),
        { Kind: PieceKind.Cell or PieceKind.Field } => null,
        _ => Styles.Quiet,
    };

    private static string Name(TableLayout table) =>
        table.Labels.Count > 0 ? table.Labels[0] : table.Section.Label is { Length: > 0 } section ? section : table.Name;

    private static int CellsOf(Cell cell) =>
        Enumerable.Range(0, cell.Block.ColumnCount).Count(column => !cell.Block.Specification(cell.Row, column).IsVoid);
}
