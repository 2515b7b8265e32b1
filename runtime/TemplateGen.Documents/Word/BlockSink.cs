using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Word;

/// <summary>What takes paragraphs and tables one after another: the body, a cell or a text box.</summary>
/// <param name="path">The way to it.</param>
/// <param name="isCell">Whether it is a cell, whose paragraphs are its lines.</param>
internal class BlockSink(string path, bool isCell)
{
    /// <summary>The way to it; empty for the body.</summary>
    internal string Path { get; } = path;

    /// <summary>Whether it is a cell.</summary>
    internal bool IsCell { get; } = isCell;

    /// <summary>Its rows in order: a running one for each paragraph, and those of tables.</summary>
    internal List<SourceRow> Rows { get; } = [];

    /// <summary>A paragraph whose mark is deleted: the next one goes on in it.</summary>
    internal WordParagraph? Pending { get; set; }

    /// <summary>How many paragraphs began in it.</summary>
    internal int Paragraphs { get; set; }

    /// <summary>How many tables began in it.</summary>
    internal int Tables { get; set; }

    /// <summary>The path of something in it.</summary>
    internal string Child(string name, int number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}{(Path.Length == 0 ? "" : "/")}{name}[{number}]");
}
