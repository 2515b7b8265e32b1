using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Text;
using TemplateGen.Generator.Emit;

namespace TemplateGen.Generator;

/// <summary>Finds names that are different in a template but would be one member in C#, before the C# compiler does.</summary>
internal sealed class MemberNameCheck(ReportModel report, TemplatePositions positions)
{
    private readonly List<TemplateDiagnostic> _diagnostics = [];

    internal EquatableArray<TemplateDiagnostic> Run()
    {
        Dictionary<string, string> taken = ReportEmitter.Reserved.ToDictionary(name => name, _ => "", StringComparer.Ordinal);
        for (int i = 0; i < report.Tables.Count; i++)
        {
            Add(taken, report.Tables[i].Name, positions.Tables[i].Table);
        }

        for (int i = 0; i < report.Tables.Count; i++)
        {
            TableModel table = report.Tables[i];
            AxisPositions places = positions.Tables[i];
            Check(table.Columns.Roots, places.Columns, [], ownFigures: true);
            Check(table.Rows.Roots, places.Rows, [], ownFigures: false);
            foreach (NodeModel row in table.Rows.Nodes.Where(row => row.Line >= 0 && row.Children.Count > 0))
            {
                // Such a row shows its own cells and the rows below it side by side.
                Dictionary<string, string> columns = [];
                foreach (NodeModel column in table.Columns.Roots)
                {
                    columns[column.Name.Length == 0 ? ColumnViewEmitter.OwnFigure : Identifiers.Member(column.Name)] = column.Name;
                }

                foreach (NodeModel child in row.Children)
                {
                    Add(columns, child.Name, places.Rows[child.Index]);
                }
            }
        }

        return _diagnostics.ToArray();
    }

    private void Check(EquatableArray<NodeModel> nodes, EquatableArray<LinePosition> places, Dictionary<string, string> taken, bool ownFigures)
    {
        foreach (NodeModel node in nodes)
        {
            Add(taken, node.Name, places[node.Index]);
        }

        foreach (NodeModel node in nodes.Where(node => node.Children.Count > 0))
        {
            Dictionary<string, string> below = [];
            if (ownFigures && node.Line >= 0)
            {
                below.Add(ColumnViewEmitter.OwnFigure, "");
            }

            Check(node.Children, places, below, ownFigures);
        }
    }

    private void Add(Dictionary<string, string> taken, string name, LinePosition place)
    {
        string member = Identifiers.Member(name);
        if (!taken.TryGetValue(member, out string? other))
        {
            taken.Add(member, name);
            return;
        }

        string written = member.TrimStart('@');
        SourceSpan span = new(0, 0, place.Line, place.Column, place.Line, place.Column + name.Length);
        _diagnostics.Add(other.Length == 0
            ? GeneratorDiagnostics.ReservedMember.At(span, name, written)
            : GeneratorDiagnostics.SameMember.At(span, name, other, written));
    }
}
