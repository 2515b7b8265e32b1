using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Reads years.</summary>
internal static class Years
{
    /// <summary>The year, or null where the number is none (then reported).</summary>
    internal static int? Read(NumberSyntax number, BindingContext context)
    {
        if (number.IsWhole && number.Value is >= 1 and <= 9999)
        {
            return (int)number.Value;
        }

        context.Report(TemplateDiagnostics.NotAYear, number.Span, number.Text);
        return null;
    }
}
