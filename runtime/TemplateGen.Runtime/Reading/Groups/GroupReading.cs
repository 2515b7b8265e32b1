using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Groups;

/// <summary>A table of groups of rows, or of lines within rows, as a document has it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Missing">Rows of the form that the document leaves out.</param>
/// <param name="Places">Where its pieces stand: nothing else takes them.</param>
internal sealed record GroupReading(TableLayout Table, IReadOnlyList<GroupRow> Rows, IReadOnlyList<AxisNode> Missing, IReadOnlySet<SourcePlace> Places)
{
    /// <summary>Whether a record of the document is a piece of the table.</summary>
    internal bool Has(Record record) => Places.Contains(record.First.Place) || record.Cells.Exists(cell => Places.Contains(cell.Place));
}
