using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Crossed;

/// <summary>A table whose rows were put in the place of what the document has.</summary>
/// <param name="First">Its first figure.</param>
/// <param name="Cells">How many cells it has.</param>
/// <param name="Labels">How many labels the document has for them, each cell by itself.</param>
internal readonly record struct CrossedTable(Token First, int Cells, int Labels);
