using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns <c>unit USD * 1000 "Dollar Amounts in Thousands"</c> into a unit.</summary>
internal static class Units
{
    internal static UnitModel Bind(UnitSyntax syntax, BindingContext context)
    {
        if (syntax.Scale is { Value: 0 } none)
        {
            context.Report(TemplateDiagnostics.MeaninglessHere, none.Span, "'0'", "as the size of a unit",
                "write how many single ones the printed unit is, as in 'unit USD * 1000'");
        }

        context.Units.AddStated(syntax);
        return new UnitModel(
            syntax.Unit.Text,
            syntax.Scale is { Value: 0 } ? null : syntax.Scale?.Text,
            syntax.Alternatives.Select(name => name.Text).ToArray(),
            syntax.Printed?.Value);
    }
}
