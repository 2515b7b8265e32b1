namespace TemplateGen.Dsl.Parsing;

/// <summary>A block that has begun: where the item begins that it belongs to, where its brace stands, and what it may hold.</summary>
internal readonly record struct OpenBlock(int ItemStart, int Brace, ItemSet Items)
{
    // The words behind which a name stands; behind others may stand further words.
    private static readonly string[] BeforeNames = ["report", "section", "table", "group", "check", "each", "kind"];

    /// <summary>What the block belongs to, in words: its first word, and its name if it has one.</summary>
    internal string Describe(ParseState state)
    {
        var text = state.Text;
        var word = Scanner.TokenAt(text, ItemStart);
        var first = state.MeantAt(ItemStart) ?? text.Substring(word.Start, word.End - word.Start);
        var next = Scanner.TokenAt(text, Trivia.Skip(text, word.End));
        var named = next.Kind == TokenKind.Word && next.Start < Brace && BeforeNames.Contains(first);
        return named ? $"{first} '{text.Substring(next.Start, next.End - next.Start)}'" : $"'{first}'";
    }
}
