using System.Text;
using System.Text.Json.Nodes;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Builds a small template as a definition, without the compiler of the language.</summary>
/// <remarks>
/// Axes are written as names: <c>a b g(c d) =total -less each*</c>. Parentheses hold children (a <c>+</c> before them gives the parent a
/// figure of its own), <c>=</c> marks a total (left out of sums), <c>-</c> one that is subtracted, <c>*</c> a repeated line,
/// <c>'…'</c> behind a name its label, and <c>&lt;path&amp;path</c> (<c>&lt;!</c> nothing, <c>&lt;?path</c> part of) what it was,
/// <c>?field</c> the yes or no in the head under which it is present.
/// </remarks>
internal sealed class Form(string name = "F", string edition = "1")
{
    private readonly JsonArray _kinds = [JsonNode.Parse("""{"type":"count"}""")!];
    private readonly JsonArray _cells = [new JsonObject { ["kind"] = 0 }];
    private readonly JsonArray _head = [];
    private readonly JsonArray _tables = [];
    private readonly JsonArray _rules = [];
    private readonly JsonArray _sections = [];
    private readonly List<(string Name, FormAxis Rows, FormAxis Columns)> _axes = [];
    private string _every = "year";

    internal Form Every(string period)
    {
        _every = period;
        return this;
    }

    internal Form Section(string section)
    {
        _sections.Add(JsonNode.Parse(section));
        return this;
    }

    /// <summary>Adds a specification of cells, such as <c>{"type":"decimal","places":2}</c>, and gives its number.</summary>
    internal int Specification(string kind, string flags = "{}")
    {
        _kinds.Add(JsonNode.Parse(kind));
        JsonObject specification = JsonNode.Parse(flags)!.AsObject();
        specification["kind"] = _kinds.Count - 1;
        _cells.Add(specification);
        return _cells.Count - 1;
    }

    internal Form Head(string field, string kind)
    {
        _kinds.Add(JsonNode.Parse(kind));
        _head.Add(new JsonObject { ["name"] = field, ["labels"] = new JsonArray(field), ["kind"] = _kinds.Count - 1 });
        return this;
    }

    /// <summary>Adds a table. An empty axis is the single unnamed line.</summary>
    internal Form Table(string table, string rows, string columns, Func<string, string, int>? specification = null, string extra = "{}")
    {
        FormAxis rowAxis = FormAxis.Parse(rows);
        FormAxis columnAxis = FormAxis.Parse(columns);
        JsonArray cells = [];
        foreach (string row in rowAxis.Lines)
        {
            foreach (string column in columnAxis.Lines)
            {
                cells.Add(new JsonArray(specification?.Invoke(row, column) ?? 0, 1));
            }
        }

        JsonObject json = JsonNode.Parse(extra)!.AsObject();
        json["name"] = table;
        json["rows"] = rowAxis.Json;
        json["columns"] = columnAxis.Json;
        json["cells"] = cells;
        _tables.Add(json);
        _axes.Add((table, rowAxis, columnAxis));
        return this;
    }

    /// <summary>The cells <c>table.row.column</c>; <c>@</c> for the current line, nothing for an unnamed axis.</summary>
    internal JsonObject Cell(string table, string row, string column, string? previous = null, string? over = null)
    {
        int index = _axes.FindIndex(axes => axes.Name == table);
        JsonObject cell = new() { ["cell"] = new JsonArray(index, _axes[index].Rows.Index(row), _axes[index].Columns.Index(column)) };
        if (previous is not null)
        {
            cell["previous"] = previous;
        }

        if (over is not null)
        {
            cell["over"] = over;
        }

        return cell;
    }

    internal static JsonObject Stated(params string[] wordings) => new() { ["stated"] = new JsonArray([.. wordings.Select(wording => JsonValue.Create(wording))]) };

    internal JsonObject Present(string table) => new() { ["present"] = _axes.FindIndex(axes => axes.Name == table) };

    internal static JsonNode Number(decimal value) => JsonValue.Create(value);

    internal static JsonArray Op(string name, params JsonNode[] operands) => [name, .. operands.Select(operand => operand.DeepClone())];

    internal static JsonArray Is(JsonNode operand, string state, bool negated = false) =>
        [negated ? "isnot" : "is", operand.DeepClone(), state];

    /// <summary>Adds a rule; rows and columns are names of lines, <c>*</c> for all of them.</summary>
    internal Form Rule(
        string id,
        JsonNode that,
        string? rows = null,
        string? columns = null,
        JsonNode? when = null,
        JsonNode? otherwise = null,
        JsonNode? tolerance = null,
        string? node = null,
        bool onColumn = false,
        string extra = "{}")
    {
        string table = id.Split('.')[0];
        int index = _axes.FindIndex(axes => axes.Name == table);
        JsonObject rule = JsonNode.Parse(extra)!.AsObject();
        rule["id"] = id;
        rule["table"] = index;
        rule["form"] = node is null ? "check" : onColumn ? "column" : "row";
        rule["that"] = that.DeepClone();
        Set(rule, "when", when);
        Set(rule, "else", otherwise);
        Set(rule, "tolerance", tolerance);
        Set(rule, "rows", rows is null ? null : _axes[index].Rows.LinesOf(rows));
        Set(rule, "columns", columns is null ? null : _axes[index].Columns.LinesOf(columns));
        if (node is not null)
        {
            rule["node"] = (onColumn ? _axes[index].Columns : _axes[index].Rows).Index(node);
        }

        rule.TryAdd("words", id);
        _rules.Add(rule);
        return this;
    }

    internal Template Build()
    {
        if (_sections.Count == 0)
        {
            _sections.Add(JsonNode.Parse("""{"name":"s","labels":["S"]}"""));
        }

        JsonObject definition = new()
        {
            ["format"] = 1,
            ["name"] = name,
            ["edition"] = edition,
            ["every"] = _every,
            ["kinds"] = _kinds.DeepClone(),
            ["cells"] = _cells.DeepClone(),
            ["layout"] = new JsonObject
            {
                ["head"] = _head.DeepClone(),
                ["sections"] = _sections.DeepClone(),
                ["tables"] = _tables.DeepClone(),
            },
            ["rules"] = _rules.DeepClone(),
        };
        return Template.Load(Encoding.UTF8.GetBytes(definition.ToJsonString()));
    }

    internal UntypedReport Report(params (string Address, decimal Value)[] cells) => new UntypedReport(Build()).With(cells);

    private static void Set(JsonObject rule, string name, JsonNode? value)
    {
        if (value is not null)
        {
            rule[name] = value.DeepClone();
        }
    }
}
