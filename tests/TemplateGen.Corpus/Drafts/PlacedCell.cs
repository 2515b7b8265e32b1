namespace TemplateGen.Corpus.Drafts;

/// <summary>A cell and where it begins, from 0.</summary>
internal readonly record struct PlacedCell(GridCell Cell, int Row, int Column);
