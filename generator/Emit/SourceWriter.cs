using System.Text;

namespace TemplateGen.Generator.Emit;

/// <summary>Writes indented C# with LF line ends on every machine.</summary>
internal sealed class SourceWriter
{
    /// <summary>A space at which a long line may be broken.</summary>
    internal const char SoftBreak = '\u0001';

    private const int Width = 120;
    private readonly StringBuilder _text = new();
    private int _indent;

    internal SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indent * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>A line that is not always needed.</summary>
    internal SourceWriter LineIf(bool condition, string line) => condition ? Line(line) : this;

    /// <summary>A line that goes on in the next one, further in, where it is too long.</summary>
    internal SourceWriter Wrapped(string line)
    {
        StringBuilder current = new();
        int indent = _indent;
        foreach (string piece in line.Split(SoftBreak))
        {
            if (current.Length > 0 && (_indent * 4) + current.Length + 1 + piece.Length > Width)
            {
                Line(current.ToString());
                current.Clear();
                _indent = indent + 1;
            }

            current.Append(current.Length > 0 ? " " : "").Append(piece);
        }

        Line(current.ToString());
        _indent = indent;
        return this;
    }

    /// <summary>Statements, of which each goes on in the next line where it is too long.</summary>
    internal void Statements(IEnumerable<string> statements)
    {
        foreach (string statement in statements)
        {
            Wrapped(statement);
        }
    }

    /// <summary>Text as it is, without indentation: constants whose lines would otherwise change.</summary>
    internal SourceWriter Raw(string text)
    {
        _text.Append(text).Append('\n');
        return this;
    }

    internal SourceWriter Open(string line)
    {
        Wrapped(line);
        Line("{");
        _indent++;
        return this;
    }

    internal SourceWriter Close(string end = "}")
    {
        _indent--;
        return Line(end);
    }

    internal SourceWriter Indent()
    {
        _indent++;
        return this;
    }

    internal SourceWriter Outdent()
    {
        _indent--;
        return this;
    }

    /// <summary>An XML summary; the text is escaped and kept on one line.</summary>
    internal SourceWriter Summary(string text) => Line($"/// <summary>{Xml(text)}</summary>");

    /// <summary>Escapes a text for XML documentation: what XML cannot hold becomes a space.</summary>
    internal static string Xml(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' or '\ufffe' or '\uffff' or (>= '\ud800' and <= '\udfff') => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A C# string literal.</summary>
    internal static string Literal(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or (>= '\ud800' and <= '\udfff') =>
                    literal.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    public override string ToString() => _text.ToString();
}
