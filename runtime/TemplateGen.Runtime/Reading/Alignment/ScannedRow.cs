namespace TemplateGen.Reading.Alignment;

/// <summary>What was found in a row.</summary>
/// <param name="Tokens">The pieces, in order.</param>
/// <param name="Limits">What the document says about its limits.</param>
internal sealed record ScannedRow(List<Token> Tokens, RowLimits Limits);
