using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Text;
using TemplateGen.Generator.Emit;

namespace TemplateGen.Generator;

/// <summary>Finds names that are different in a template but would be one member in C#, before the C# compiler does.</summary>
internal sealed class MemberNameCheck(ReportModel report, TemplatePositions positions)
{
    /// <summary>The language keeps no places of fields and of the report's own name: messages about them stand at the beginning of the file.</summary>
    private static readonly LinePosition Beginning = new(1, 1);

    private readonly List<TemplateDiagnostic> _diagnostics = [];

    internal EquatableArray<TemplateDiagnostic> Run()
    {
        string name = Identifiers.ClassName(report.Name, report.Edition);
        if (name == MemberNames.EditionList)
        {
            Report(GeneratorDiagnostics.ReservedMember, Beginning, $"{report.Name} {report.Edition}", name, "the list of all editions");
        }

        MemberScope tables = new();
        tables.Reserve(MemberNames.OfEveryReport, "what every report has");
        tables.Reserve([name], "the class of the report");
        if (MemberNames.OfPeriod(report.Period) is { } period)
        {
            tables.Reserve([period], $"the {report.Period} reported on");
        }

        for (int i = 0; i < report.Tables.Count; i++)
        {
            Add(tables, Identifiers.Member(report.Tables[i].Name), report.Tables[i].Name, positions.Tables[i].Table);
        }

        for (int i = 0; i < report.Tables.Count; i++)
        {
            CheckColumns(report.Tables[i].Columns.Roots, positions.Tables[i], new MemberScope());
            CheckRows(report.Tables[i], report.Tables[i].Rows.Roots, positions.Tables[i], new MemberScope());
        }

        CheckFields(FieldView.OfHead(report.Head));
        CheckFields(FieldView.OfSections(report.Sections));
        CheckOptions();
        return _diagnostics.ToArray();
    }

    private void CheckColumns(EquatableArray<NodeModel> columns, AxisPositions places, MemberScope scope)
    {
        foreach (NodeModel column in columns)
        {
            Add(scope, MemberNames.OfColumn(column), column.Name, places.Columns[column.Index]);
        }

        foreach (NodeModel column in columns)
        {
            MemberScope below = new();
            if (column.Line >= 0)
            {
                below.Reserve([MemberNames.OwnFigure], $"the figure of '{column.Path}' itself");
            }

            CheckColumns(column.Children, places, below);
        }
    }

    private void CheckRows(TableModel table, EquatableArray<NodeModel> rows, AxisPositions places, MemberScope scope)
    {
        foreach (NodeModel row in rows)
        {
            Add(scope, MemberNames.OfRow(row), row.Name, places.Rows[row.Index]);
        }

        foreach (NodeModel row in rows)
        {
            MemberScope below = new();
            foreach (NodeModel column in row.Line >= 0 ? table.Columns.Roots : [])
            {
                // Such a row shows its own cells and the rows below it side by side.
                below.Reserve([MemberNames.OfColumn(column)], $"a cell of row '{row.Path}' itself");
            }

            CheckRows(table, row.Children, places, below);
        }
    }

    private void CheckFields(FieldView[] fields)
    {
        MemberScope scope = new();
        foreach (FieldView field in fields)
        {
            Add(scope, field.Member, field.Key, Beginning);
            CheckFields(field.Fields);
        }
    }

    private void CheckOptions()
    {
        foreach (ChoiceType type in new ChoiceTypes(report).All)
        {
            MemberScope scope = new();
            foreach (ChoiceOptionModel option in type.Options)
            {
                Add(scope, Identifiers.Member(option.Name), option.Name, Beginning);
            }
        }
    }

    private void Add(MemberScope scope, string member, string name, LinePosition place)
    {
        if (scope.Reserved(member) is { } owner)
        {
            Report(GeneratorDiagnostics.ReservedMember, place, name, member, owner);
        }
        else if (scope.Take(member, name) is { } other)
        {
            Report(GeneratorDiagnostics.SameMember, place, name, other, member);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, LinePosition place, params string[] arguments)
    {
        // The first argument is the name that stands there.
        int length = place == Beginning ? 0 : arguments[0].Length;
        _diagnostics.Add(descriptor.At(new SourceSpan(0, 0, place.Line, place.Column, place.Line, place.Column + length), arguments));
    }
}
