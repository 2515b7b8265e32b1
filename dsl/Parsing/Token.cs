namespace TemplateGen.Dsl.Parsing;

/// <summary>A token, for messages and for finding the way after a mistake; the grammar itself asks for what it expects.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
