namespace TemplateGen.Reading.Flowing;

/// <summary>Lines of text without a blank one between them. In the text of a page that keeps no layout they are a cell, or cells that stand close together.</summary>
/// <param name="FirstLine">The first of them.</param>
/// <param name="LastLine">The last of them.</param>
/// <param name="FirstWords">The first of them that has more than figures; the greatest number where none has.</param>
/// <param name="Page">The page, from 0.</param>
internal sealed record FlowedBlock(int FirstLine, int LastLine, int FirstWords, int Page)
{
    /// <summary>Whether words stand in it.</summary>
    internal bool HasWords => FirstWords != int.MaxValue;
}
