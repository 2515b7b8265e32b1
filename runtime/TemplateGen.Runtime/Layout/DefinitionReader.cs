using System.Globalization;
using System.Text.Json;
using TemplateGen.Rules;

namespace TemplateGen.Layout;

/// <summary>Loads a template from its definition. Trusts what the compiler of the language wrote; refuses other formats.</summary>
internal sealed class DefinitionReader
{
    private const int Format = 1;
    private const int MostDepth = 512;

    private readonly JsonElement _root;
    private readonly JsonElement _layout;
    private readonly List<CellKind> _kinds = [];
    private readonly List<CellSpecification> _specifications = [];
    private readonly List<Section> _sections = [];
    private readonly List<Grid> _grids = [];

    private DefinitionReader(JsonElement root)
    {
        _root = root;
        _layout = root.GetProperty("layout");
    }

    /// <summary>Loads a template.</summary>
    /// <exception cref="FormatException">The definition was not written by a compiler of this version.</exception>
    internal static Template Read(ReadOnlySpan<byte> definition, ReadOnlySpan<byte> positions)
    {
        try
        {
            Utf8JsonReader json = new(definition, new JsonReaderOptions { MaxDepth = MostDepth });
            using JsonDocument document = JsonDocument.ParseValue(ref json);
            Template template = new DefinitionReader(document.RootElement).ReadTemplate();
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
        foreach (JsonElement place in Items(positions, "rules"))
        {
            template.Rules[index++].Position = new SourcePosition(file, place[0].GetInt32(), place[1].GetInt32());
        }
    }

    private Template ReadTemplate()
    {
        if (Number(_root, "format") != Format)
        {
            throw new FormatException($"The definition has format {Number(_root, "format")}, this version reads format {Format}");
        }

        Template template = new(Text(_root, "name")!, Text(_root, "edition")!)
        {
            Title = Text(_root, "title"),
            Basis = Text(_root, "basis"),
            Period = Text(_root, "every") ?? "year",
        };
        if (_root.TryGetProperty("years", out JsonElement years))
        {
            template.FirstYear = years[0].GetInt32();
            template.LastYear = years[1].ValueKind == JsonValueKind.Null ? null : years[1].GetInt32();
        }

        _kinds.AddRange(Items(_root, "kinds").Select(ReadKind));
        _specifications.AddRange(Items(_root, "cells").Select(ReadSpecification));
        template.Head = [.. Items(_layout, "head").Select(ReadField)];
        TableLayout[] tables = [.. Items(_layout, "tables").Select((table, index) => ReadTable(table, index))];
        template.Tables = tables;
        _grids.AddRange(Items(_layout, "grids").Select((grid, index) => ReadGrid(grid, index, tables)));
        template.Grids = _grids;
        template.Sections = [.. Items(_layout, "sections").Select(section => ReadSection(section, null))];
        template.AllSections = _sections;
        int position = 0;
        foreach (JsonElement table in Items(_layout, "tables"))
        {
            tables[position++].Section = _sections[Number(table, "section") ?? 0];
        }

        ExpressionReader expressions = new(tables);
        position = 0;
        foreach (JsonElement table in Items(_layout, "tables"))
        {
            TableLayout layout = tables[position++];
            layout.Present = Part(table, "present", expressions);
            ReadPresence(table.GetProperty("rows"), layout.Rows, expressions);
            ReadPresence(table.GetProperty("columns"), layout.Columns, expressions);
        }

        template.Rules = [.. Items(_root, "rules").Select((rule, index) => ReadRule(rule, index, tables, expressions))];
        return template;
    }

    private static CellKind ReadKind(JsonElement kind) => new(
        Enum.Parse<CellType>(Text(kind, "type")!, ignoreCase: true),
        Text(kind, "name"),
        Number(kind, "places"),
        Text(kind, "unit"),
        Decimal(kind, "min"),
        Decimal(kind, "max"),
        Number(kind, "length"),
        [.. Items(kind, "options").Select(option => new ChoiceOption(Text(option, "name")!, Texts(option, "labels")))],
        [.. Items(kind, "marks").Select(mark => new Mark(Text(mark, "text")!, Decimal(mark, "value")))]);

    private static MeasureUnit? ReadUnit(JsonElement owner) => owner.TryGetProperty("unit", out JsonElement unit)
        ? new MeasureUnit(Text(unit, "name")!, Decimal(unit, "scale") ?? 1, Texts(unit, "alternatives"), Text(unit, "printed"))
        : null;

    private CellSpecification ReadSpecification(JsonElement cell) =>
        new(_kinds[Number(cell, "kind") ?? 0], Flag(cell, "optional"), Flag(cell, "void"), ReadUnit(cell));

    private Field ReadField(JsonElement field) => new(
        Text(field, "name")!,
        Texts(field, "labels"),
        Number(field, "kind") is { } kind ? _kinds[kind] : null,
        Flag(field, "optional"),
        [.. Items(field, "fields").Select(ReadField)]);

    private Section ReadSection(JsonElement element, Section? parent)
    {
        Section section = new(
            _sections.Count,
            Text(element, "name")!,
            Texts(element, "labels"),
            parent,
            Number(element, "kind") is { } kind ? _kinds[kind] : null,
            Flag(element, "optional"));
        _sections.Add(section);
        section.Items = [.. Items(element, "items").Select(item => ReadItem(item, section))];
        return section;
    }

    private SectionItem ReadItem(JsonElement item, Section section) =>
        item.TryGetProperty("section", out JsonElement inner) ? new SectionItem(ReadSection(inner, section), null, null)
        : item.TryGetProperty("grid", out JsonElement grid) ? new SectionItem(null, _grids[grid.GetInt32()], null)
        : new SectionItem(null, null, [.. Items(item, "fields").Select(ReadField)]);

    private TableLayout ReadTable(JsonElement table, int index)
    {
        Axis rows = ReadAxis(table.GetProperty("rows"));
        Axis columns = ReadAxis(table.GetProperty("columns"));
        CellSpecification[] cells = new CellSpecification[rows.Lines.Count * columns.Lines.Count];
        int next = 0;
        foreach (JsonElement run in Items(table, "cells"))
        {
            int count = run[1].GetInt32();
            Array.Fill(cells, _specifications[run[0].GetInt32()], next, count);
            next += count;
        }

        return new TableLayout(index, Text(table, "name")!, rows, columns, cells)
        {
            Labels = Texts(table, "labels"),
            Corner = Text(table, "corner"),
            IsOptional = Flag(table, "optional"),
            IsFields = Flag(table, "fields"),
            Unit = ReadUnit(table),
        };
    }

    private static Axis ReadAxis(JsonElement axis)
    {
        List<AxisNode> nodes = [];
        foreach (JsonElement node in Items(axis, "nodes"))
        {
            ReadNode(node, null, nodes);
        }

        return new Axis(Flag(axis, "named"), Texts(axis, "labels"), Flag(axis, "outline"), nodes);
    }

    private static AxisNode ReadNode(JsonElement element, AxisNode? parent, List<AxisNode> nodes)
    {
        string name = Text(element, "name") ?? "";
        AxisNode node = new(nodes.Count, name, parent is null ? name : parent.Path + "." + name, parent, parent is null ? 0 : parent.Depth + 1)
        {
            Labels = WithCodes(Texts(element, "labels"), Texts(element, "codes")),
            Line = Number(element, "line") ?? -1,
            Sum = [.. Items(element, "sum").Select(term => new SignedLine(term[0].GetInt32(), term[1].GetInt32()))],
            IsOptional = Flag(element, "optional"),
            IsMemo = Flag(element, "memo"),
            IsLess = Flag(element, "less"),
            Since = Number(element, "since"),
            Until = Number(element, "until"),
            Codes = Texts(element, "codes"),
            Repetition = element.TryGetProperty("each", out JsonElement each) ? new Repetition(Text(each, "list"), Flag(each, "optional")) : parent?.Repetition,
            Ancestry = element.TryGetProperty("was", out JsonElement was) ? new Ancestry(Flag(was, "nothing"), Flag(was, "part"), Texts(was, "of")) : null,
        };
        nodes.Add(node);
        node.Children = [.. Items(element, "children").Select(child => ReadNode(child, node, nodes))];
        return node;
    }

    /// <summary>The wordings of a line, with its codes before or behind them too: documents print those in either place.</summary>
    private static string[] WithCodes(string[] labels, string[] codes) => codes.Length == 0 || labels.Length == 0 ? labels
        : [.. labels, .. labels.SelectMany(label => new[] { string.Join(' ', [.. codes, label]), string.Join(' ', [label, .. codes]) })];

    /// <summary>Conditions refer to tables, so they are read once all tables are known.</summary>
    private static void ReadPresence(JsonElement axis, Axis target, ExpressionReader expressions)
    {
        int index = 0;
        void Visit(JsonElement node)
        {
            target.Nodes[index++].Present = Part(node, "present", expressions);
            foreach (JsonElement child in Items(node, "children"))
            {
                Visit(child);
            }
        }

        foreach (JsonElement root in Items(axis, "nodes"))
        {
            Visit(root);
        }
    }

    private static Grid ReadGrid(JsonElement grid, int index, TableLayout[] tables)
    {
        TableLayout[] printed = [.. Items(grid, "tables").Select(table => tables[table.GetInt32()])];
        int columns = Number(grid, "columns") ?? 1;
        List<PrintedRow> rows = [];
        int[] covered = new int[columns]; // how many more rows each grid column is covered from above
        foreach (JsonElement row in Items(grid, "rows"))
        {
            List<PrintedCell> cells = [];
            int column = 0;
            foreach (JsonElement cell in Items(row, "cells"))
            {
                while (column < columns && covered[column] > 0)
                {
                    column++;
                }

                PrintedCell placed = ReadPrintedCell(cell, column);
                cells.Add(placed);
                for (int end = Math.Min(columns, column + placed.Width); column < end; column++)
                {
                    covered[column] = placed.Height;
                }
            }

            for (int i = 0; i < columns; i++)
            {
                covered[i] = Math.Max(0, covered[i] - 1);
            }

            TableLayout table = tables[Number(row, "table") ?? 0];
            rows.Add(new PrintedRow(table, Flag(row, "header"), Number(row, "each") is { } entry ? table.Rows.Nodes[entry] : null, cells));
        }

        return new Grid(index, printed, columns, Number(grid, "labels") ?? 0, rows);
    }

    private static PrintedCell ReadPrintedCell(JsonElement cell, int column)
    {
        int width = Number(cell, "w") ?? 1;
        int height = Number(cell, "h") ?? 1;
        return cell.TryGetProperty("line", out JsonElement line)
            ? new PrintedCell(PrintedRole.Value, "", line[0].GetInt32(), line[1].GetInt32(), column, width, height, 0)
            : new PrintedCell(
                Enum.Parse<PrintedRole>(Text(cell, "role")!, ignoreCase: true),
                Text(cell, "text") ?? "",
                -1,
                -1,
                column,
                width,
                height,
                Number(cell, "level") ?? 0);
    }

    private static Rule ReadRule(JsonElement element, int index, TableLayout[] tables, ExpressionReader expressions)
    {
        TableLayout table = tables[Number(element, "table") ?? 0];
        expressions.TakePrevious(); // that of conditions under which tables apply
        RuleForm form = Enum.Parse<RuleForm>(Text(element, "form") ?? "check", ignoreCase: true);
        Axis axis = form == RuleForm.Column ? table.Columns : table.Rows;
        Rule rule = new(
            index,
            Text(element, "id")!,
            table,
            form,
            Enum.Parse<Severity>(Text(element, "severity") ?? "error", ignoreCase: true),
            expressions.Read(element.GetProperty("that")))
        {
            Node = Number(element, "node") is { } node ? axis.Nodes[node] : null,
            Message = Text(element, "message"),
            Words = Text(element, "words") ?? "",
            Rows = Lines(element, "rows"),
            Columns = Lines(element, "columns"),
            When = Part(element, "when", expressions),
            Else = Part(element, "else", expressions),
            Tolerance = Part(element, "tolerance", expressions),
            ExcusedBy = Part(element, "excused", expressions),
            IsOutsideTables = element.TryGetProperty("outside", out _),
            Since = Number(element, "since"),
            Until = Number(element, "until"),
        };
        rule.Previous = expressions.TakePrevious();
        return rule;
    }

    private static Expression? Part(JsonElement rule, string name, ExpressionReader expressions) =>
        rule.TryGetProperty(name, out JsonElement part) ? expressions.Read(part) : null;

    private static int[]? Lines(JsonElement rule, string name) =>
        rule.TryGetProperty(name, out JsonElement lines) ? [.. lines.EnumerateArray().Select(line => line.GetInt32())] : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement items) ? items.EnumerateArray() : default;

    private static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;

    private static string[] Texts(JsonElement owner, string name) => [.. Items(owner, name).Select(text => text.GetString()!)];

    private static int? Number(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement number) ? number.GetInt32() : null;

    private static decimal? Decimal(JsonElement owner, string name) =>
        Text(owner, name) is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    private static bool Flag(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement flag) && flag.GetBoolean();
}
