using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Definition;

/// <summary>
/// Writes what a file means as the definition that the runtime loads: compact JSON in a fixed order, without places in the file. The runtime's
/// <c>DefinitionReader</c> is its other half. A member more is no new format, as long as what lacks it means what it did; a member that means something else is.
/// </summary>
public static class DefinitionWriter
{
    /// <summary>The format that this version writes.</summary>
    public const int Format = 1;

    /// <summary>The definition of a model.</summary>
    public static string Write(ReportModel model)
    {
        Interned<KindModel> kinds = new();
        Interned<CellModel> cells = new();
        foreach (TableModel table in model.Tables)
        {
            foreach (CellModel cell in table.Cells)
            {
                kinds.IndexOf(cell.Kind);
                cells.IndexOf(cell);
            }
        }

        // Fields and sections refer to kinds as well; writing them first numbers those, and the list of kinds goes before them.
        JsonText layout = new();
        new LayoutWriter(layout, kinds, cells).Write(model);

        JsonText json = new();
        json.Open('{');
        json.Member("format", Format);
        json.Member("name", model.Name);
        json.Member("edition", model.Edition);
        json.Member("title", model.Title);
        json.Member("basis", model.Basis);
        if (model.FirstYear is { } first)
        {
            json.Name("years").Open('[').Value(first);
            if (model.LastYear is { } last)
            {
                json.Value(last);
            }
            else
            {
                json.Raw("null");
            }

            json.Close(']');
        }

        json.Member("every", model.Period == "year" ? null : model.Period);
        json.Member("kinds", kinds.Values, kind => KindWriter.Write(json, kind), byLine: true);
        json.Member("cells", cells.Values, cell => KindWriter.Write(json, cell, kinds.IndexOf(cell.Kind)));
        json.Name("layout").Raw(layout.ToString());
        json.Member("rules", model.Rules, rule => RuleWriter.Write(json, rule), byLine: true);
        json.Close('}');
        return json.ToString();
    }

    /// <summary>Where rules and tables stand, apart from the definition, so that a moved line does not change that.</summary>
    /// <param name="positions">The places.</param>
    /// <param name="file">The file name, without a folder.</param>
    public static string WritePositions(TemplatePositions positions, string file)
    {
        JsonText json = new();
        json.Open('{');
        json.Member("file", file);
        json.Member("rules", positions.Rules, place => Write(json, place));
        json.Member("tables", positions.Tables, table =>
        {
            json.Open('{').Name("at");
            Write(json, table.Table);
            json.Member("rows", table.Rows, place => Write(json, place));
            json.Member("columns", table.Columns, place => Write(json, place));
            json.Close('}');
        });
        json.Close('}');
        return json.ToString();
    }

    private static void Write(JsonText json, LinePosition place) => json.Open('[').Value(place.Line).Value(place.Column).Close(']');
}
