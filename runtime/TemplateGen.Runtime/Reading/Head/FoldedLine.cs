using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>A line, or a piece of one, without what carries no meaning, and where each of its characters stands.</summary>
internal readonly struct FoldedLine
{
    private readonly string _line;
    private readonly int[] _kept;
    private readonly int _start;

    private FoldedLine(string line, int[] kept, int start, string text) => (_line, _kept, _start, Text) = (line, kept, start, text);

    /// <summary>What is left of it.</summary>
    internal string Text { get; }

    /// <summary>A whole line.</summary>
    internal static FoldedLine Of(string line)
    {
        char[] folded = new char[line.Length];
        int[] kept = new int[line.Length];
        int length = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (LabelFolding.Fold(line[i]) is not '\0' and char character)
            {
                kept[length] = i;
                folded[length++] = character;
            }
        }

        return new FoldedLine(line, kept, 0, new string(folded, 0, length));
    }

    /// <summary>What stands before a character.</summary>
    internal FoldedLine Before(int end) => new(_line, _kept, _start, Text[..end]);

    /// <summary>What stands from a character on.</summary>
    internal FoldedLine From(int start) => new(_line, _kept, _start + start, Text[start..]);

    /// <summary>Some of its characters, of which there is one at least, as the line has them.</summary>
    internal string Said(int start, int length) => _line[_kept[_start + start]..(_kept[_start + start + length - 1] + 1)];
}
