using TemplateGen.Corpus.Expectations;
using TemplateGen.Corpus.Figures;
using TemplateGen.Corpus.Form;

namespace TemplateGen.Corpus.Drafts;

/// <summary>A document before it is written in some format: its parts, and what a careful person reads in each cell.</summary>
internal sealed class Draft
{
    public required PrintedForm Form { get; init; }

    public required FigureSet Figures { get; init; }

    /// <summary>The year of the title, or null where it has none.</summary>
    public int? Year { get; set; }

    /// <summary>The office of the title, or null where there is no title.</summary>
    public string? Agency { get; set; }

    public List<Part> Parts { get; } = [];

    /// <summary>What is expected of each cell.</summary>
    public Dictionary<string, ExpectedCell> Expected { get; } = new(StringComparer.Ordinal);

    /// <summary>Rules on what the text says of the tables that are violated, told as the expectations tell them: put down by hand, since only a person reads the text.</summary>
    public List<string> TextViolates { get; } = [];

    /// <summary>Whether too little is left of the form for a careful person to be sure of anything.</summary>
    public bool MayRefuse { get; set; }

    /// <summary>Which share of the cells with a figure must be read.</summary>
    public decimal AtLeast { get; set; } = 1;

    public Grid Table(string name) => Parts.First(part => part.Kind == PartKind.Table && part.Text == name).Table!;

    public GridCell Cell(string address) => Parts.Where(part => part.Table is not null).SelectMany(part => part.Table!.Cells).First(cell => cell.Address == address);

    public IEnumerable<GridCell> Labels => Parts.Where(part => part.Table is not null).SelectMany(part => part.Table!.Cells).Where(cell => cell.Address is null);

    /// <summary>The addresses that begin so.</summary>
    public IEnumerable<string> Under(string prefix) => Form.Addresses.Where(address => address.StartsWith(prefix, StringComparison.Ordinal));
}
