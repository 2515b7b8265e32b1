using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Definition;

/// <summary>Writes kinds, units and cell specifications.</summary>
internal static class KindWriter
{
    internal static void Write(JsonText json, KindModel kind)
    {
        json.Open('{');
        json.Member("type", kind.Type.ToString().ToLowerInvariant());
        json.Member("name", kind.Name);
        json.Member("places", kind.Places);
        json.Member("unit", kind.Unit);
        json.Member("min", kind.Minimum);
        json.Member("max", kind.Maximum);
        json.Member("length", kind.Length);
        json.Member("options", kind.Options, option =>
        {
            json.Open('{');
            json.Member("name", option.Name);
            json.Member("labels", option.Labels);
            json.Close('}');
        });
        json.Member("marks", kind.Marks, mark =>
        {
            json.Open('{');
            json.Member("text", mark.Text);
            json.Member("value", mark.Value);
            json.Close('}');
        });
        json.Close('}');
    }

    internal static void Write(JsonText json, CellModel cell, int kind)
    {
        json.Open('{');
        json.Member("kind", kind);
        json.Member("optional", cell.IsOptional);
        json.Member("void", cell.IsVoid);
        Write(json, cell.Unit);
        json.Close('}');
    }

    internal static void Write(JsonText json, UnitModel? unit)
    {
        if (unit is null)
        {
            return;
        }

        json.Name("unit").Open('{');
        json.Member("name", unit.Name);
        json.Member("scale", unit.Scale);
        json.Member("alternatives", unit.Alternatives);
        json.Member("printed", unit.Printed);
        json.Close('}');
    }
}
