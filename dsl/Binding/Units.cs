using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns <c>unit USD * 1000 "Dollar Amounts in Thousands"</c> into a unit.</summary>
internal static class Units
{
    internal static UnitModel Bind(UnitSyntax syntax) => new(
        syntax.Unit.Text,
        syntax.Scale?.Text,
        syntax.Alternatives.Select(name => name.Text).ToArray(),
        syntax.Printed?.Value);
}
