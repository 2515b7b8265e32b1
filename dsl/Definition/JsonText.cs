using System.Globalization;
using System.Text;

namespace TemplateGen.Dsl.Definition;

/// <summary>Writes compact JSON. Own, because the compiler hosts this assembly and every dependency would have to travel with it.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private bool _needsComma;

    internal JsonText Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _needsComma = false;
        return this;
    }

    internal JsonText Close(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
        return this;
    }

    internal JsonText Name(string name)
    {
        Quote(name);
        _text.Append(':');
        _needsComma = false;
        return this;
    }

    internal JsonText Value(string text)
    {
        Quote(text);
        return this;
    }

    internal JsonText Value(int number) => Raw(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number or word that needs no quotation marks.</summary>
    internal JsonText Raw(string token)
    {
        Separate();
        _text.Append(token);
        _needsComma = true;
        return this;
    }

    /// <summary>A member that is left out where it has its default.</summary>
    internal JsonText Member(string name, string? text)
    {
        if (text is not null)
        {
            Name(name).Value(text);
        }

        return this;
    }

    internal JsonText Member(string name, int? number)
    {
        if (number is { } value)
        {
            Name(name).Value(value);
        }

        return this;
    }

    internal JsonText Member(string name, bool flag)
    {
        if (flag)
        {
            Name(name).Raw("true");
        }

        return this;
    }

    internal JsonText Member(string name, IReadOnlyCollection<string> texts)
    {
        if (texts.Count > 0)
        {
            Name(name).Open('[');
            foreach (string text in texts)
            {
                Value(text);
            }

            Close(']');
        }

        return this;
    }

    /// <summary>A list member that is left out where it is empty.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one.</param>
    /// <param name="byLine">Whether each stands on a line of its own, so that a person can read the whole and a change shows where it is.</param>
    internal void Member<T>(string name, IReadOnlyCollection<T> items, Action<T> write, bool byLine = false)
    {
        if (items.Count > 0)
        {
            Name(name).Open('[');
            foreach (T item in items)
            {
                if (byLine)
                {
                    Separate();
                    _text.Append('\n');
                    _needsComma = false;
                }

                write(item);
            }

            Close(']');
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (_needsComma)
        {
            _text.Append(',');
        }
    }

    private void Quote(string text)
    {
        Separate();
        _text.Append('"');
        foreach (char c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    _text.Append('\\').Append(c);
                    break;

                // Lone surrogates and control characters are not JSON text; the rest stays readable.
                case < ' ' or '\u2028' or '\u2029' or (>= '\ud800' and <= '\udfff'):
                    _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }

        _text.Append('"');
        _needsComma = true;
    }
}
