using TemplateGen.Reading.Sources;

namespace TemplateGen.Reading.Printed;

/// <summary>A piece of a document: a line of running text, or a table.</summary>
/// <param name="Line">The line; of a table the first.</param>
/// <param name="Table">The number of the table; -1 of a line.</param>
internal readonly record struct PagePiece(SourceLine Line, int Table)
{
    /// <summary>Whether it is a line of text.</summary>
    internal bool IsText => Table < 0;

    /// <summary>The text of a line.</summary>
    internal string Text => Line.Text;
}
