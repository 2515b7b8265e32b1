using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator;

/// <summary>The places of a template in its file, with what names the code that holds them.</summary>
internal sealed record TemplatePlaces(string FileName, string Path, string Namespace, string Name, string Edition, TemplatePositions Positions);
