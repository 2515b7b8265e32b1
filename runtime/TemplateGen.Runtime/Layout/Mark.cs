namespace TemplateGen.Layout;

/// <summary>A token that a kind allows in place of a figure, such as <c>N/A</c> or <c>&lt;1</c>; it prints back as it was read.</summary>
/// <param name="Text">The token as printed.</param>
/// <param name="Value">What it counts as, or null where it stands for nothing.</param>
public sealed record Mark(string Text, decimal? Value);
