using TemplateGen.Dsl.Collections;

namespace TemplateGen.Dsl.Parsing;

/// <summary>What the parser passed over: what it declares is missing in the syntax.</summary>
/// <param name="Words">Its words, among them the names that may be declared there.</param>
/// <param name="Lines">The lines on which it stands. What was read on them may have been meant otherwise.</param>
/// <param name="IsSureOfBlocks">Whether braces match, so that it is certain what stands in which block.</param>
public sealed record LostPieces(EquatableArray<string> Words, EquatableArray<int> Lines, bool IsSureOfBlocks)
{
    /// <summary>Nothing.</summary>
    public static LostPieces None { get; } = new(default, default, true);

    /// <summary>What stands at some places of a file.</summary>
    /// <param name="places">The places, which may overlap.</param>
    /// <param name="state">The parse.</param>
    internal static LostPieces At(IEnumerable<(int Start, int End)> places, ParseState state)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var lines = new SortedSet<int>();
        var reached = 0;
        foreach (var (start, end) in places.OrderBy(static place => place.Start))
        {
            for (var offset = Math.Max(start, reached); offset < end;)
            {
                var token = Scanner.TokenAt(state.Text, offset);
                lines.Add(state.Lines.LineAt(offset));
                if (token.Kind == TokenKind.Word)
                {
                    words.Add(state.Text.Substring(token.Start, token.End - token.Start).TrimStart('@'));
                }
                offset = Trivia.Skip(state.Text, token.End);
            }
            reached = Math.Max(reached, end);
        }
        return new(words.ToArray(), lines.ToArray(), !state.Braces.LacksClosing && !state.Braces.LacksOpening);
    }
}
