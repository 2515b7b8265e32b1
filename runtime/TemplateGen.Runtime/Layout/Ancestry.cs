namespace TemplateGen.Layout;

/// <summary>What an element was in the edition before, where its address alone does not say.</summary>
/// <param name="IsNothing">The same name stood for another thing.</param>
/// <param name="IsPart">It was split off from <paramref name="Of"/>.</param>
/// <param name="Of">Dotted paths in the earlier edition; several were merged into this one.</param>
public sealed record Ancestry(bool IsNothing, bool IsPart, IReadOnlyList<string> Of);
