namespace TemplateGen.Reading.Alignment;

/// <summary>A label without what carries no meaning.</summary>
/// <param name="Number">The number at its beginning in one spelling, such as <c>(一)</c> or <c>1.</c>, or an empty string.</param>
/// <param name="Core">What follows the number.</param>
internal readonly record struct FoldedLabel(string Number, string Core)
{
    /// <summary>Number and core together.</summary>
    internal string Whole => Number + Core;
}
