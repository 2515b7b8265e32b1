namespace TemplateGen.Reading.Values;

/// <summary>What a text says as a figure, before it is known in which cell it stands.</summary>
/// <param name="Number">The number; null where the text says that the cell does not apply.</param>
/// <param name="Unit">The unit that stands with the number, folded, such as <c>万元</c>, <c>%</c>, or <c>元</c> for the sign ¥; otherwise empty.</param>
/// <param name="IsWorded">Whether the sign is a word, as in 减4.</param>
internal readonly record struct Figure(decimal? Number, string Unit, bool IsWorded);
