using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Syntax;

/// <summary>A dotted path, perhaps after a word that says where it starts.</summary>
public sealed record AddressSyntax(AddressRoot Root, EquatableArray<AddressPartSyntax> Parts, SourceSpan Span) : SyntaxNode(Span)
{
    /// <summary>The address as it is written.</summary>
    public string Written =>
        (Root == AddressRoot.None ? "" : Root.ToString().ToLowerInvariant() + ".")
        + string.Concat(Parts.Select((part, index) => part.Kind == AddressPartKind.Key ? $"[\"{part.Text}\"]" : (index == 0 ? "" : ".") + part.Text));
}
