namespace TemplateGen.Reading.Alignment;

/// <summary>What was found in a row.</summary>
/// <param name="Tokens">The pieces, in order.</param>
/// <param name="Limits">What the document says about its limits.</param>
/// <param name="IsOnGrid">Whether its cells know the columns of a grid, which are the same in all rows of the part.</param>
internal sealed record ScannedRow(List<Token> Tokens, RowLimits Limits, bool IsOnGrid = false)
{
    /// <summary>The number of the part of a table that it stands in.</summary>
    internal int Part { get; set; }

    /// <summary>The pieces of running text, in order.</summary>
    internal static List<Token> Running(List<ScannedRow> rows)
    {
        List<Token> tokens = [];
        foreach (ScannedRow row in rows)
        {
            if (row.Limits == RowLimits.None)
            {
                tokens.AddRange(row.Tokens);
            }
        }

        return tokens;
    }

    /// <summary>How many of its first cells are those of labels, where columns of characters tell it; otherwise 0.</summary>
    internal int Labels { get; init; }

    /// <summary>Whether a blank last cell may only fill the row up.</summary>
    internal bool IsPadded { get; init; }

    /// <summary>Whether its last cell stands in a column of words behind all columns of figures.</summary>
    internal bool HasRemark { get; init; }

    /// <summary>Whether figures stand in it.</summary>
    internal bool HasFigures => Tokens.Exists(static token => token.Kind == TokenKind.Figure);
}
