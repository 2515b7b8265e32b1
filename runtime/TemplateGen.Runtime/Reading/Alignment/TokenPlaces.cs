namespace TemplateGen.Reading.Alignment;

/// <summary>Where the pieces of a document stand in it.</summary>
internal static class TokenPlaces
{
    /// <summary>The places of some pieces; one that was put into several rows, as a heading of a crossed table is, stands where it does first.</summary>
    /// <param name="tokens">The pieces, in order.</param>
    internal static Dictionary<Token, int> Of(IReadOnlyCollection<Token> tokens)
    {
        Dictionary<Token, int> places = new(tokens.Count);
        foreach ((int place, Token token) in tokens.Index())
        {
            places.TryAdd(token, place);
        }

        return places;
    }
}
