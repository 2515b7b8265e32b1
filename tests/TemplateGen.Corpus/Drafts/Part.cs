namespace TemplateGen.Corpus.Drafts;

/// <summary>A piece of a document: a line of text, or a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The line, or the name of the table.</param>
/// <param name="Table">The table, or null.</param>
internal sealed record Part(PartKind Kind, string Text, Grid? Table = null);
