namespace TemplateGen.Documents.Word;

/// <summary>Follows fields, of which only the results are printed.</summary>
internal sealed class FieldStack
{
    // Whether each open field has come to its result.
    private readonly List<bool> _fields = [];

    /// <summary>Whether what stands here is printed and no code.</summary>
    internal bool IsPrinted => _fields.TrueForAll(static isResult => isResult);

    /// <summary>A mark of a field.</summary>
    /// <param name="type"><c>begin</c>, <c>separate</c> or <c>end</c>.</param>
    internal void Take(string? type)
    {
        switch (type)
        {
            case "begin":
                _fields.Add(false);
                break;
            case "separate" when _fields.Count > 0:
                _fields[^1] = true;
                break;
            case "end" when _fields.Count > 0:
                _fields.RemoveAt(_fields.Count - 1);
                break;
            default:
                break;
        }
    }

    /// <summary>A paragraph ended: a code that is still open is taken to be broken off, so that it cannot swallow the rest of the document.</summary>
    internal void EndParagraph() => _fields.RemoveAll(static isResult => !isResult);
}
