using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;
using TemplateGen.Reading.Sources.Numbers;
using TemplateGen.Reading.Units;

namespace TemplateGen.Reading.Values;

/// <summary>Fills cells of a report in, wherever in the document their text was found.</summary>
/// <param name="units">The units that the document states.</param>
/// <param name="dates">What the document says about dates such as 03/04/2024.</param>
/// <param name="marks">How the document writes its numbers.</param>
/// <param name="hasNumerals">Whether it writes figures in Chinese numerals.</param>
/// <param name="notes">Takes what is worth a note.</param>
internal sealed class CellFiller(StatedUnits units, DateOrder dates, NumberMarks marks, bool hasNumerals, ReadingNotes notes)
{
    private readonly ValueNotes _values = new(notes);
    private readonly List<(DoubtfulFigure Figure, Action Refuse)> _doubtful = [];

    /// <summary>Fills a cell in.</summary>
    /// <param name="block">The cells of the table.</param>
    /// <param name="row">The row of the block.</param>
    /// <param name="column">The column.</param>
    /// <param name="node">The row of the form.</param>
    /// <param name="found">What was found.</param>
    /// <param name="beside">What stands beside it and may say its unit.</param>
    /// <param name="isInferred">Whether the form alone says that it belongs there.</param>
    internal void Fill(CellBlock block, int row, int column, AxisNode node, Token found, IReadOnlyList<Token> beside, bool isInferred)
    {
        CellSpecification cell = block.Specification(row, column);
        CellUnit unit = units.Of(block.Layout, node, column, found, beside);
        string text = marks.AsFound(found.Text, found.Place);
        CellOutcome outcome = cell.Kind.Storage == CellStorage.Text
            ? ValueReader.Read(text, cell.Kind, unit, cell.Unit, dates)
            : ValueReader.Read(hasNumerals && ChineseNumeral.MayBeDash(found.Text) ? ChineseNumeral.One : found.Text, cell.Kind, unit, cell.Unit, dates).Saying(marks);
        outcome.Fill(block, row, column);
        CellConfidence confidence = isInferred ? CellConfidence.Inferred : outcome.IsConverted ? CellConfidence.Converted : CellConfidence.AsRead;
        block.SetSource(row, column, new CellSource(text, found.Place, confidence));
        if (outcome.IsPlain && cell.Kind.Type != CellType.Amount && unit.Stated.Count == 0)
        {
            return;
        }

        string address = block.Cell(row, column).Address;
        if (outcome.Options.Count > 0 && node.Repetition is null)
        {
            _doubtful.Add((new DoubtfulFigure(new FormCell(block.Layout.Index, node.Line, column), outcome.Options, text, found.Place), () => _values.Add(outcome, text, found.Place, address, NameOf(cell), unit)));
            return;
        }

        _values.Add(outcome, text, found.Place, address, NameOf(cell), unit);
        bool isStated = unit.IsKnown || (unit.Signs.Count > 0 && UnitVocabulary.Own(cell.Kind, cell.Unit).Factor == 1);
        if (!isStated && outcome is { Figure: { Unit: "", Currency: "" }, Number: not null and not 0 })
        {
            notes.Warn(
                "unit-unstated",
                found.Place,
                $"{address}：“{text}”没有写明单位，表式上也没有，按{cell.Kind.Unit}读取",
                $"{address}: \"{text}\" states no unit and the form prints none; read as {cell.Kind.Unit}");
        }
    }

    /// <summary>Asks the equations of the form about figures that are in doubt, once all others are filled in.</summary>
    /// <param name="report">The report.</param>
    internal void Settle(Report report)
    {
        // A cell that was filled in several times is in doubt otherwise.
        Dictionary<FormCell, DoubtfulFigure> doubtful = _doubtful.GroupBy(static one => one.Figure.Cell).Where(static cell => cell.Count() == 1).ToDictionary(static cell => cell.Key, static cell => cell.Single().Figure);
        Dictionary<DoubtfulFigure, decimal> settled = DoubtfulFigures.Settle(report, [.. doubtful.Values]).ToDictionary(static one => one.Figure, static one => one.Number);
        foreach ((DoubtfulFigure figure, Action refuse) in _doubtful)
        {
            if (!settled.TryGetValue(figure, out decimal number))
            {
                refuse();
                continue;
            }

            CellBlock block = report.Block(figure.Cell.Table);
            int row = block.RowOf(figure.Cell.Row);
            block.SetNumber(row, figure.Cell.Column, number);
            block.SetSource(row, figure.Cell.Column, new CellSource(figure.Text, figure.Place, CellConfidence.Inferred));
            string address = block.Cell(row, figure.Cell.Column).Address;
            notes.Warn(
                "inferred",
                figure.Place,
                $"{address}：“{figure.Text}”依表内勾稽关系读作 {ValueNotes.Shown(number)}",
                $"{address}: \"{figure.Text}\" was read as {ValueNotes.Shown(number)}, with which the equations of the form hold");
        }
    }

    /// <summary>Figures as the document has them.</summary>
    internal string Written(string figures) => marks.Written(figures);

    /// <summary>The unit of a cell as notes call it.</summary>
    private static string NameOf(CellSpecification cell)
    {
        string own = UnitVocabulary.NameOf(cell.Kind, cell.Unit) ?? "";
        return cell.Unit is { Scale: not 1 } printed && printed.Name == own ? string.Create(CultureInfo.InvariantCulture, $"× {printed.Scale:0.############} {own}") : own;
    }
}
