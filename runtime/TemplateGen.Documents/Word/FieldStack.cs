using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Word;

/// <summary>Follows fields, of which only the results are printed.</summary>
/// <param name="part">The name of the part, for messages.</param>
internal sealed class FieldStack(string part)
{
    // Whether each open field has come to its result.
    private readonly Stack<bool> _fields = new();
    private int _codes;

    /// <summary>Whether what stands here is printed and no code.</summary>
    internal bool IsPrinted => _codes == 0;

    /// <summary>A mark of a field.</summary>
    /// <param name="type"><c>begin</c>, <c>separate</c> or <c>end</c>.</param>
    /// <exception cref="UnreadableDocumentException">Fields are nested deeper than in any report.</exception>
    internal void Take(string? type)
    {
        switch (type)
        {
            case "begin" when _fields.Count == PackageLimits.Depth:
                throw new UnreadableDocumentException(PackageRefusals.TooDeep(part));
            case "begin":
                Open(false);
                break;
            case "separate" when _fields.Count > 0:
                Close();
                Open(true);
                break;
            case "end" when _fields.Count > 0:
                Close();
                break;
            default:
                break;
        }
    }

    /// <summary>A paragraph ended: a code that is still open is taken to be broken off, so that it cannot swallow the rest of the document.</summary>
    internal void EndParagraph()
    {
        if (_codes == 0)
        {
            return;
        }

        int results = _fields.Count - _codes;
        _fields.Clear();
        _codes = 0;
        for (int i = 0; i < results; i++)
        {
            _fields.Push(true);
        }
    }

    private void Open(bool isResult)
    {
        _fields.Push(isResult);
        _codes += isResult ? 0 : 1;
    }

    private void Close() => _codes -= _fields.Pop() ? 0 : 1;
}
