using Sprache;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Syntax;
using static TemplateGen.Dsl.Parsing.Combinators;
using static TemplateGen.Dsl.Parsing.Lexemes;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Addresses: dotted paths, keys in brackets.</summary>
internal static class AddressGrammar
{
    private static readonly Parser<string> Dot = Sign(".");
    private static readonly Parser<string> Closing = Sign("]");

    private static readonly Parser<AddressPartSyntax> NamePart = Name.Select(static name => Part(name.Text, AddressPartKind.Name)).Located();

    private static readonly Parser<AddressPartSyntax> RequiredNamePart =
        RequiredName.Select(static name => Part(name.Text, AddressPartKind.Name)).Located();

    private static readonly Parser<AddressPartSyntax> AxisPart = Choice(
        Word("rows").Select(static word => Part(word, AddressPartKind.Rows)).Located(),
        Word("columns").Select(static word => Part(word, AddressPartKind.Columns)).Located());

    // "[" STRING "]"
    private static readonly Parser<AddressPartSyntax> KeyPart =
        (from open in Sign("[")
         from key in QuotedText
         from close in Closing
         select Part(key.Value, AddressPartKind.Key)).Located();

    // "." (NAME|"rows"|"columns") | "[" STRING "]"
    private static readonly Parser<AddressPartSyntax> FollowingPart = Choice(Dot.Before(Choice(AxisPart, RequiredNamePart)), KeyPart);

    private static readonly Parser<EquatableArray<AddressPartSyntax>> FollowingParts = FollowingPart.Repeat();

    // ("rows"|"columns"|"tables"|"head") "."
    private static readonly Parser<AddressRoot> Root =
        from root in Choice(
            Word("rows").Select(static _ => AddressRoot.Rows),
            Word("columns").Select(static _ => AddressRoot.Columns),
            Word("tables").Select(static _ => AddressRoot.Tables),
            Word("head").Select(static _ => AddressRoot.Head))
        from dot in Dot
        select root;

    private static readonly Parser<AddressSyntax> Rooted =
        (from root in Root
         from first in RequiredNamePart
         from others in FollowingParts
         select new AddressSyntax(root, Joined(first, others), default)).Located();

    private static readonly Parser<AddressSyntax> Unrooted =
        (from first in NamePart
         from others in FollowingParts
         select new AddressSyntax(AddressRoot.None, Joined(first, others), default)).Located();

    /// <summary>address = [("rows"|"columns"|"tables"|"head") "."] NAME {"." (NAME|"rows"|"columns") | "[" STRING "]"}</summary>
    internal static readonly Parser<AddressSyntax> Address = Choice(Unrooted, Rooted).Named("a name");

    /// <summary>names = address {"," address}</summary>
    internal static readonly Parser<EquatableArray<AddressSyntax>> Names = Address.SeparatedBy(Sign(","));

    private static AddressPartSyntax Part(string text, AddressPartKind kind) => new(text, kind, default);

    private static EquatableArray<AddressPartSyntax> Joined(AddressPartSyntax first, EquatableArray<AddressPartSyntax> others)
    {
        var parts = new AddressPartSyntax[others.Count + 1];
        parts[0] = first;
        for (var i = 0; i < others.Count; i++)
        {
            parts[i + 1] = others[i];
        }
        return parts;
    }
}
