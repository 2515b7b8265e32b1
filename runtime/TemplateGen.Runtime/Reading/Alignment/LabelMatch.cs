namespace TemplateGen.Reading.Alignment;

/// <summary>A wording found in a document, taken for a label of the form.</summary>
/// <param name="Target">What it is taken for.</param>
/// <param name="Cost">How far the wording is from the official one and its aliases; 0 where it is one of them.</param>
internal readonly record struct LabelMatch(LabelTarget Target, int Cost);
