using System.Text.Json.Nodes;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>An axis of a test form, parsed from names.</summary>
internal sealed class FormAxis
{
    private readonly string _text;
    private readonly List<string> _paths = [];
    private int _at;

    private FormAxis(string text) => _text = text;

    internal JsonObject Json { get; private set; } = [];

    /// <summary>The paths of the lines that hold cells.</summary>
    internal List<string> Lines { get; } = [];

    internal static FormAxis Parse(string text)
    {
        FormAxis axis = new(text);
        if (text.Length == 0)
        {
            axis._paths.Add("");
            axis.Lines.Add("");
            axis.Json = JsonNode.Parse("""{"nodes":[{"line":0,"sum":[[1,0]]}]}""")!.AsObject();
            return axis;
        }

        axis.Json = new JsonObject { ["named"] = true, ["nodes"] = axis.ParseNodes("", out _) };
        return axis;
    }

    internal int Index(string path) => path == "@" ? -1
        : _paths.IndexOf(path) is var index and >= 0 ? index : throw new ArgumentException($"No '{path}' in '{_text}'", nameof(path));

    internal JsonArray LinesOf(string names) => names == "*"
        ? [.. Enumerable.Range(0, Lines.Count).Select(line => JsonValue.Create(line))]
        : [.. names.Split(' ').Select(name => JsonValue.Create(Lines.IndexOf(name)))];

    private JsonArray ParseNodes(string parent, out JsonArray sum)
    {
        JsonArray nodes = [];
        sum = [];
        while (_at < _text.Length && _text[_at] != ')')
        {
            if (_text[_at] == ' ')
            {
                _at++;
                continue;
            }

            JsonObject node = ParseNode(parent, out bool isTotal, out bool isLess);
            nodes.Add(node);
            foreach (JsonNode? term in isTotal ? [] : node["sum"]!.AsArray())
            {
                sum.Add(new JsonArray(term![0]!.GetValue<int>() * (isLess ? -1 : 1), term[1]!.GetValue<int>()));
            }
        }

        _at++;
        return nodes;
    }

    private JsonObject ParseNode(string parent, out bool isTotal, out bool isLess)
    {
        isTotal = Take('=');
        isLess = Take('-');
        int start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        string name = _text[start.._at];
        string path = parent + name;
        _paths.Add(path);
        JsonObject node = new() { ["name"] = name };
        if (Take('\''))
        {
            node["labels"] = new JsonArray(Until('\''));
            _at++;
        }

        if (Take('*'))
        {
            node["each"] = new JsonObject { ["list"] = "entries" };
        }

        if (Take('?'))
        {
            node["present"] = new JsonObject { ["head"] = Until(' ', '(', ')') };
        }

        if (Take('<'))
        {
            node["was"] = ParseWas(Until(' ', '(', ')'));
        }

        bool hasOwnLine = Take('+');
        bool hasChildren = Take('(');
        if (hasOwnLine || !hasChildren)
        {
            node["line"] = Lines.Count;
            Lines.Add(path);
        }

        JsonArray ownSum = hasOwnLine || !hasChildren ? [new JsonArray(1, Lines.Count - 1)] : [];
        if (hasChildren)
        {
            node["children"] = ParseNodes(path + ".", out JsonArray childSum);
            ownSum = hasOwnLine ? ownSum : childSum;
        }

        node["sum"] = ownSum;
        return node;
    }

    private static JsonObject ParseWas(string was) => was switch
    {
        "!" => new JsonObject { ["nothing"] = true },
        ['?', ..] => new JsonObject { ["part"] = true, ["of"] = new JsonArray(was[1..]) },
        _ => new JsonObject { ["of"] = new JsonArray([.. was.Split('&').Select(path => JsonValue.Create(path))]) },
    };

    private char Peek() => _at < _text.Length ? _text[_at] : ' ';

    private bool Take(char sign)
    {
        bool found = Peek() == sign;
        _at += found ? 1 : 0;
        return found;
    }

    private string Until(params char[] ends)
    {
        int start = _at;
        while (_at < _text.Length && !ends.Contains(_text[_at]))
        {
            _at++;
        }

        return _text[start.._at];
    }
}
