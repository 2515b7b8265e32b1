using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Generator.Editions;

/// <summary>Where a form looks back: a rule, or a row or column with <c>was</c>, by its number, so that a moved line changes nothing.</summary>
/// <param name="Rule">The rule, or -1.</param>
/// <param name="Table">The table.</param>
/// <param name="IsRow">Whether the node is a row.</param>
/// <param name="Node">The row or column.</param>
internal sealed record LookBackPlace(int Rule, int Table, bool IsRow, int Node)
{
    internal SourceSpan In(TemplatePositions positions)
    {
        LinePosition place = Rule >= 0 ? positions.Rules[Rule] : (IsRow ? positions.Tables[Table].Rows : positions.Tables[Table].Columns)[Node];
        return new SourceSpan(0, 0, place.Line, place.Column, place.Line, place.Column);
    }
}
