namespace TemplateGen.Documents.Word;

/// <summary>What the element that is being read stands in. It is saved where an element begins that changes it, and taken back where that ends.</summary>
/// <param name="Sink">What takes paragraphs and tables.</param>
internal readonly record struct WordContext(BlockSink Sink)
{
    /// <summary>The paragraph.</summary>
    internal WordParagraph? Paragraph { get; init; }

    /// <summary>The run.</summary>
    internal RunFormat? Run { get; init; }

    /// <summary>The table.</summary>
    internal WordTable? Table { get; init; }

    /// <summary>The row of the table.</summary>
    internal WordRow? Row { get; init; }

    /// <summary>The cell of the row.</summary>
    internal WordCell? Cell { get; init; }

    /// <summary>Whether the text only asks to be filled in.</summary>
    internal bool IsPlaceholder { get; init; }
}
