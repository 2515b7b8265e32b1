namespace TemplateGen.Documents.Html;

/// <summary>The elements that are being walked through, the innermost on top; frames are changed where they lie, which a stack of the library does not allow.</summary>
internal sealed class FrameStack
{
    private PageFrame[] _frames = new PageFrame[32];

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The innermost element; there must be one.</summary>
    internal ref PageFrame Top => ref _frames[Count - 1];

    /// <summary>An element that is open, from the outermost.</summary>
    internal ref readonly PageFrame this[int index] => ref _frames[index];

    /// <summary>Opens an element.</summary>
    internal void Push(in PageFrame frame)
    {
        if (Count == _frames.Length)
        {
            Array.Resize(ref _frames, Count * 2);
        }

        _frames[Count++] = frame;
    }

    /// <summary>Leaves the innermost element.</summary>
    internal PageFrame Pop() => _frames[--Count];
}
