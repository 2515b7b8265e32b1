using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Flowing;

/// <summary>A figure of text that says nothing about rows.</summary>
/// <param name="Token">The figure.</param>
/// <param name="Block">Where it stands: a block of lines without a blank one.</param>
internal readonly record struct FlowedFigure(Token Token, FlowedBlock Block)
{
    /// <summary>Whether words stand in its block: it is printed beside a label, however far from the other figures of its row.</summary>
    internal bool IsBeside => Block.HasWords;

    /// <summary>Whether words stand above it in its block.</summary>
    internal bool IsBelow => Block.FirstWords < Token.Place.Line;

    /// <summary>Whether a label stands in its block.</summary>
    internal bool IsWith(Token label) => label.Place.Line >= Block.FirstLine && label.Place.Line <= Block.LastLine;
}
