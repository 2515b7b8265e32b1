using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rendering;

namespace TemplateGen.Reading.Explaining;

/// <summary>The pieces of a document that state the year or a field outside tables.</summary>
internal static class StatedFields
{
    /// <summary>The pieces of the head, then those of the sections.</summary>
    /// <param name="report">The report that was made of the document.</param>
    internal static IEnumerable<ReadPiece> Of(Report report)
    {
        Language language = ContentLanguage.Of(report.Template);
        if (report is { Year: { } year, YearSource: { } stated })
        {
            yield return PieceOf(stated, RenderWords.Of(language).Year, "head.year", year.ToString(CultureInfo.InvariantCulture));
        }

        foreach (Field field in report.Template.Head)
        {
            if (Piece(field, report.HeadValues, field.Name, "head.") is { } piece)
            {
                yield return piece;
            }
        }

        foreach (Section section in report.Template.AllSections)
        {
            foreach (Field field in section.Items.SelectMany(static item => item.Fields ?? []))
            {
                if (Piece(field, report.TextValues, $"{section.Name}.{field.Name}", "text.") is { } piece)
                {
                    yield return piece;
                }
            }
        }

        ReadPiece? Piece(Field field, FieldValues values, string name, string part) => values.Find(name) is { Source: { } source } value
            ? PieceOf(source, FieldText.QuotedLabel(field, report), part + name, FieldText.Value(field, value.Text, language))
            : null;
    }

    private static ReadPiece PieceOf(CellSource source, string label, string field, string value) =>
        new(PieceKind.Field, source.Place, source.Text) { Label = label, Field = field, FieldText = value };
}
