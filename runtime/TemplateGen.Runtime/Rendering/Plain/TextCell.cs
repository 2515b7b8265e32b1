namespace TemplateGen.Rendering.Plain;

/// <summary>A cell of a drawn table.</summary>
internal sealed class TextCell
{
    /// <summary>The first row and column, and how many of each it spans.</summary>
    internal required int Top { get; init; }

    internal required int Left { get; init; }

    internal required int Width { get; init; }

    internal required int Height { get; init; }

    /// <summary>What stands in it.</summary>
    internal required string Text { get; init; }

    /// <summary>Whether it is a row label: starts at the left, and may be broken into several lines.</summary>
    internal bool IsLabel { get; init; }

    /// <summary>Whether it holds a value of the report: its words are kept whole.</summary>
    internal bool IsValue { get; init; }

    /// <summary>Whether what stands in it is of the report and not of the form: it must be known again to the letter.</summary>
    internal bool IsExact { get; init; }

    /// <summary>The text as broken into lines.</summary>
    internal IReadOnlyList<string> Lines { get; set; } = [];
}
