using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Html;

/// <summary>A line of text as the page shows it.</summary>
/// <param name="Line">The line.</param>
/// <param name="StartsParagraph">Whether a block or a blank line ends before it, and not only a line.</param>
internal readonly record struct PageLine(SourceLine Line, bool StartsParagraph);
