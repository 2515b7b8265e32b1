namespace TemplateGen.Layout;

/// <summary>Something that a section prints: exactly one member is set.</summary>
/// <param name="Section">A section within.</param>
/// <param name="Grid">A table, or a stack of tables.</param>
/// <param name="Fields">A field, or several printed side by side.</param>
public sealed record SectionItem(Section? Section, Grid? Grid, IReadOnlyList<Field>? Fields);
