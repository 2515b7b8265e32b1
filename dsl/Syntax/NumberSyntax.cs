using System.Globalization;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A number as written: digits, perhaps with a decimal point; a sign only where it limits a kind.</summary>
public sealed record NumberSyntax(string Text, SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary>What the text says; the parser lets no more digits through than a decimal holds.</summary>
    public decimal Value => decimal.Parse(Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Whether it is written without a decimal point.</summary>
    public bool IsWhole => Text.IndexOf('.') < 0;
}
