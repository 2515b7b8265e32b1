using System.Text;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Rules.Stating;

/// <summary>Prose without white space and differences of width, which knows where each of its characters stood.</summary>
internal sealed class FoldedProse
{
    private readonly List<int> _offsets = [];

    /// <summary>Folds a text.</summary>
    /// <param name="text">The text.</param>
    internal FoldedProse(string text)
    {
        StringBuilder folded = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) is not '\0' and char kept)
            {
                folded.Append(kept);
                _offsets.Add(i);
            }
        }

        Text = folded.ToString();
    }

    /// <summary>The folded text.</summary>
    internal string Text { get; }

    /// <summary>Where a folded character stood in the text.</summary>
    internal int OffsetOf(int index) => _offsets[index];

    /// <summary>What is left of a character, or NUL where nothing is.</summary>
    internal static char Fold(char character) => LabelFolding.Fold(character);
}
