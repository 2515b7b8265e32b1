using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>A figure of text that says nothing about rows.</summary>
/// <param name="Token">The figure.</param>
/// <param name="FirstLine">The first line of its block.</param>
/// <param name="LastLine">The last line of its block.</param>
/// <param name="IsBeside">Whether words stand in its block: it is printed beside a label, however far from the other figures of its row.</param>
internal readonly record struct FlowedFigure(Token Token, int FirstLine, int LastLine, bool IsBeside)
{
    /// <summary>Whether a label stands in its block.</summary>
    internal bool IsWith(Token label) => label.Place.Line >= FirstLine && label.Place.Line <= LastLine;
}
