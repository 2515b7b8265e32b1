using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>The order of what follows a name, for messages about parts that stand in the wrong place.</summary>
internal static class Order
{
    /// <summary>The words that such parts begin with.</summary>
    internal static readonly string[] Parts = ["optional", "void", "memo", "less", "only", "code", "mark", "was", "since", "until", "present"];

    /// <summary>Where the part that a token begins belongs, which stands behind a node; null if it begins none.</summary>
    internal static string? Of(SourceInput at, Token token, SyntaxNode before) =>
        token.Kind == TokenKind.Word && before is NodeSyntax { Tail: { Kind.Name.Text: "choice" or "choices", Block: not null } }
            && Parts.Contains(at.Source.Substring(token.Start, token.End - token.Start))
            ? "what is said of a choice stands before its options in braces"
            : Of(at, token);

    /// <summary>Where the part that a token begins belongs; null if it begins none.</summary>
    internal static string? Of(SourceInput at, Token token) => token.Kind switch
    {
        TokenKind.Text => "a label stands right after the name, and a second one follows 'or'",
        TokenKind.Word => OfWord(at.Source.Substring(token.Start, token.End - token.Start)),
        TokenKind.Sign => Signs.At(at.Source, token.Start, out _, out _) switch
        {
            ":" => "a kind stands right after the label",
            "=" or "!=" or "<" or "<=" or ">" or ">=" => "relations stand after the flags and before the block, separated by ','",
            "(" or ")" => "a text is written between '\"'",
            "{" => "a block stands at the end, once",
            _ => null,
        },
        _ => null,
    };

    private static string? OfWord(string word) => word switch
    {
        "and" or "is" => "a condition stands after 'when'",
        "or" => "'or' joins two labels, or two conditions",
        "present" => "'present when' stands after the relations and before the block",
        "when" => "'when' follows the expression of a relation or of a check, or the word 'present'",
        "else" => "'else' follows the condition of a relation",
        "tolerance" or "error" or "warning" or "note" or "for" => "it belongs to a relation or to a check",
        "as" => "'as' follows the text of a 'mark'",
        "in" => "'in' stands after 'each' and a name",
        "previous" or "rest" or "parts" or "tables" or "head" or "not" => "an expression stands after '=' or another sign",
        "outline" => "'outline' stands right after 'rows'",
        "excused" or "by" => "'excused by' belongs to a check, before its block",
        _ => Parts.Contains(word) ? "flags stand after the kind and before the relations" : null,
    };
}
