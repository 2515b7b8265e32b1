using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Rows;

namespace TemplateGen.Reading.Equations;

/// <summary>
/// Tables of which no row has its label, though all rows stand there: that they stand in the order of the form is borne out where every equation of the
/// form between them holds, enough of them are about figures, and the column headings stand in the order of the form. Elsewhere they stay unread.
/// </summary>
internal static class BareRows
{
    // Two rows may balance by chance; columns that balance one beside the other do not.
    private const int FewestEquations = 2;
    private const int FewestFigures = 2;

    /// <summary>Takes the rows of such tables for what their order says.</summary>
    /// <param name="template">The form.</param>
    /// <param name="steps">The steps of the document, aligned.</param>
    /// <param name="rows">The rows of the document, one reading each.</param>
    internal static void Apply(Template template, IReadOnlyList<AlignedStep> steps, IReadOnlyList<RowReading> rows)
    {
        foreach (IGrouping<TableLayout, RowReading> table in rows.Where(static row => row.Problem == RowProblem.Bare).GroupBy(static row => row.Table).ToList())
        {
            if (AreInOrder(steps, table.Key) && AreBorneOut(template, [.. table]))
            {
                foreach (RowReading row in table)
                {
                    row.Rivals = [];
                    row.Problem = RowProblem.None;
                }
            }
        }
    }

    /// <summary>Whether the headings of columns side by side follow one another as on the form, as often as they stand there.</summary>
    private static bool AreInOrder(IReadOnlyList<AlignedStep> steps, TableLayout table)
    {
        Dictionary<AxisNode, int> last = [];
        AxisNode none = table.Columns.Lines[0];
        foreach (AlignedStep step in steps)
        {
            if (step.Choice is { Entry: { Kind: LayoutItemKind.Header, Table: var headed }, Match.Target.Column: { Line: >= 0 } column } && headed == table)
            {
                AxisNode parent = column.Parent ?? none;
                IReadOnlyList<AxisNode> siblings = column.Parent?.Children ?? table.Columns.Roots;
                int next = !last.TryGetValue(parent, out int before) || before == siblings[^1].Line ? siblings[0].Line : before + 1;
                if (column.Line < next || (next == siblings[0].Line && column != siblings[0]))
                {
                    return false;
                }

                last[parent] = column.Line;
            }
        }

        return true;
    }

    private static bool AreBorneOut(Template template, List<RowReading> rows)
    {
        FormEquations all = FormEquations.Of(template);
        Dictionary<FormCell, decimal?> figures = [];
        foreach (RowReading row in rows)
        {
            for (int i = 0; i < row.Item.Columns.Length; i++)
            {
                figures[new FormCell(row.Table.Index, row.Item.Node!.Line, row.Item.Columns[i])] = RowCandidate.NumberOf(row.Cells![i]);
            }
        }

        List<FormEquation> equations = [.. rows.SelectMany(row => all.OfRow(row.Table.Index, row.Item.Node!.Line)).Distinct()];
        return equations.TrueForAll(equation => equation.CanHold(cell => figures.GetValueOrDefault(cell)))
            && equations.Count(IsTelling) >= FewestEquations;

        bool IsTelling(FormEquation equation) => !equation.IsWithinRow
            && equation.Terms.All(term => figures.GetValueOrDefault(term.Cell) is not null)
            && equation.Terms.Count(term => figures[term.Cell] is not 0) >= FewestFigures;
    }
}
