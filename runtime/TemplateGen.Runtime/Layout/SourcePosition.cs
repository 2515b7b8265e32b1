namespace TemplateGen.Layout;

/// <summary>A place in a <c>.report</c> file.</summary>
/// <param name="File">The file name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public sealed record SourcePosition(string File, int Line, int Column);
