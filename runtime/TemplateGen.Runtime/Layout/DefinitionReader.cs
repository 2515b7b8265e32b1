using System.Text.Json;

namespace TemplateGen.Layout;

/// <summary>Loads a template from its definition. Trusts what the compiler of the language wrote; refuses other formats.</summary>
internal static class DefinitionReader
{
    private const int Format = 1;
    private const int MostDepth = 512;

    /// <summary>Loads a template.</summary>
    /// <exception cref="FormatException">The definition was not written by a compiler of this version.</exception>
    internal static Template Read(ReadOnlySpan<byte> definition, ReadOnlySpan<byte> positions)
    {
        try
        {
            Utf8JsonReader json = new(definition, new JsonReaderOptions { MaxDepth = MostDepth });
            using JsonDocument document = JsonDocument.ParseValue(ref json);
            Template template = ReadTemplate(document.RootElement);
            if (!positions.IsEmpty)
            {
                Utf8JsonReader places = new(positions);
                using JsonDocument positionDocument = JsonDocument.ParseValue(ref places);
                ReadPositions(template, positionDocument.RootElement);
            }

            return template;
        }
        catch (JsonException error) when (IsTooDeep(definition))
        {
            throw new FormatException($"The definition of the template is nested deeper than {MostDepth} levels", error);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw new FormatException("The definition of the template was not written by a compiler of this version", error);
        }
    }

    /// <summary>Whether what cannot be read is nested too deeply, rather than damaged before that.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> definition)
    {
        Utf8JsonReader json = new(definition, new JsonReaderOptions { MaxDepth = MostDepth + 1 });
        try
        {
            while (json.Read())
            {
                if (json.CurrentDepth == MostDepth && json.TokenType is (JsonTokenType.StartArray or JsonTokenType.StartObject))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Damaged where it is not too deep yet.
        }

        return false;
    }

    private static void ReadPositions(Template template, JsonElement positions)
    {
        string file = positions.GetProperty("file").GetString()!;
        int index = 0;
        foreach (JsonElement place in positions.Items("rules"))
        {
            template.Rules[index++].Position = new SourcePosition(file, place[0].GetInt32(), place[1].GetInt32());
        }
    }

    private static Template ReadTemplate(JsonElement root)
    {
        if (root.Number("format") != Format)
        {
            throw new FormatException($"The definition has format {root.Number("format")}, this version reads format {Format}");
        }

        Template template = new(root.Text("name")!, root.Text("edition")!)
        {
            Title = root.Text("title"),
            Basis = root.Text("basis"),
            Period = root.Text("every") ?? "year",
        };
        if (root.TryGetProperty("years", out JsonElement years))
        {
            template.FirstYear = years[0].GetInt32();
            template.LastYear = years[1].ValueKind == JsonValueKind.Null ? null : years[1].GetInt32();
        }

        JsonElement layout = root.GetProperty("layout");
        KindReader kinds = new(root);
        template.Head = [.. layout.Items("head").Select(kinds.Field)];
        TableLayout[] tables = [.. layout.Items("tables").Select((table, index) => TableReader.Read(table, index, kinds))];
        template.Tables = tables;
        Grid[] grids = [.. layout.Items("grids").Select((grid, index) => GridReader.Read(grid, index, tables))];
        template.Grids = grids;
        SectionReader sections = new(kinds, grids);
        template.Sections = [.. layout.Items("sections").Select(section => sections.Read(section, null))];
        template.AllSections = sections.All;
        ExpressionReader expressions = new(tables);
        foreach ((TableLayout table, JsonElement element) in tables.Zip(layout.Items("tables")))
        {
            table.Section = sections.All[element.Number("section") ?? 0];
            table.Present = expressions.ReadPart(element, "present");
            AxisReader.ReadPresence(element.GetProperty("rows"), table.Rows, expressions);
            AxisReader.ReadPresence(element.GetProperty("columns"), table.Columns, expressions);
        }

        RuleReader rules = new(tables, expressions);
        template.Rules = [.. root.Items("rules").Select(rules.Read)];
        return template;
    }
}
