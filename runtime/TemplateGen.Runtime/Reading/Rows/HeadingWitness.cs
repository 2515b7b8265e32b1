using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Equations;

namespace TemplateGen.Reading.Rows;

/// <summary>What the equations of the form within rows say of the columns under some headings: how many hold, and how many are broken, in rows that say something.</summary>
/// <param name="Holding">How many hold.</param>
/// <param name="Broken">How many are broken.</param>
internal readonly record struct HeadingWitness(int Holding, int Broken)
{
    private const int SoundShare = 4;

    /// <summary>Whether nearly all hold.</summary>
    internal bool IsFor => Holding > 0 && Broken * SoundShare <= Holding;

    /// <summary>Whether more are broken than hold.</summary>
    internal bool IsAgainst => Broken > Holding;

    /// <summary>Asks the equations.</summary>
    /// <param name="equations">Those of the form.</param>
    /// <param name="heading">The headings.</param>
    /// <param name="rows">The rows below them with the cell under each; null where a row is not as they say.</param>
    /// <param name="about">The column that they must be about; null for all.</param>
    internal static HeadingWitness Of(FormEquations equations, TableHeading heading, IReadOnlyList<MatchedRow> rows, AxisNode? about)
    {
        HeadingWitness witness = default;
        foreach (MatchedRow row in rows.Where(static row => row.Cells is not null))
        {
            witness = witness.With(equations.OfRow(heading.Table.Index, row.Step.Row!.Node!.Line).Where(equation => about is null || equation.Terms.Any(term => term.Cell.Column == about.Line)),
                column => Figure(heading, column, row.Cells!));
        }

        return witness;
    }

    /// <summary>What the equations within rows say where the cells of these have the columns that they were given to.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="equations">The equations of the form.</param>
    internal static HeadingWitness Of(IEnumerable<RowReading> rows, FormEquations equations) => Of(rows, equations, static row => row.Columns);

    /// <summary>What the equations within rows say where their cells have some columns.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="equations">The equations of the form.</param>
    /// <param name="columnsOf">The columns of the cells of a row.</param>
    /// <param name="isTelling">Whether figures count only where some are not zero.</param>
    internal static HeadingWitness Of(IEnumerable<RowReading> rows, FormEquations equations, Func<RowReading, int[]> columnsOf, bool isTelling = true)
    {
        HeadingWitness witness = default;
        foreach (RowReading row in rows.Where(static row => row.Cells is not null))
        {
            int[] columns = columnsOf(row);
            witness = witness.With(equations.OfRow(row.Table.Index, row.Item.Node!.Line),
                column => Array.IndexOf(columns, column) is >= 0 and var place ? RowCandidate.NumberOf(row.Cells![place]) : null, isTelling);
        }

        return witness;
    }

    /// <summary>The same with what the equations within a row say.</summary>
    /// <param name="equations">Those of the row.</param>
    /// <param name="figure">The figure of a column, or null.</param>
    /// <param name="isTelling">Whether figures count only where some are not zero.</param>
    internal HeadingWitness With(IEnumerable<FormEquation> equations, Func<int, decimal?> figure, bool isTelling = true)
    {
        (int holding, int broken) = (Holding, Broken);
        foreach (FormEquation equation in equations.Where(static equation => equation.IsWithinRow))
        {
            decimal?[] figures = [.. equation.Terms.Select(term => figure(term.Cell.Column))];
            if (figures.All(static figure => figure is not null) && (!isTelling || figures.Any(static figure => figure is not 0)))
            {
                (holding, broken) = equation.CanHold(cell => figure(cell.Column)) ? (holding + 1, broken) : (holding, broken + 1);
            }
        }

        return new HeadingWitness(holding, broken);
    }

    private static decimal? Figure(TableHeading heading, int column, Token?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (heading.Columns[i].Node?.Line == column && cells[i] is { } cell)
            {
                return cell.Kind == TokenKind.Blank ? 0 : RowCandidate.NumberOf(cell);
            }
        }

        return null;
    }
}
