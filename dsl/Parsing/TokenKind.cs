namespace TemplateGen.Dsl.Parsing;

/// <summary>What a token is, as far as its first character tells.</summary>
internal enum TokenKind
{
    End,
    Word,
    Number,
    Text,
    Sign,
    Unknown,
}
