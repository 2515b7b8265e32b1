namespace TemplateGen.Documents.Word;

/// <summary>What matters of how a run of text is formatted.</summary>
internal sealed class RunFormat
{
    /// <summary>Whether it is hidden; null where its styles decide.</summary>
    internal bool? IsHidden { get; set; }

    /// <summary>Whether it is struck through.</summary>
    internal bool IsStruck { get; set; }

    /// <summary>Its style, or null.</summary>
    internal string? Style { get; set; }

    /// <summary>What is written for its being raised or lowered, so that 5² is not taken for 52; NUL where it is neither.</summary>
    internal char Script { get; set; }
}
