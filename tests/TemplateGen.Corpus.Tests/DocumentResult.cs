using TemplateGen.Cells;
using TemplateGen.Documents;
using TemplateGen.Reading;
using TemplateGen.Rules;
using TemplateGen.Templates;

namespace TemplateGen.Corpus.Tests;

/// <summary>What became of a document, held against what is expected of it.</summary>
public sealed class DocumentResult
{
    private DocumentResult(string name, Expectation expected, ReadResult result)
    {
        Name = name;
        Expected = expected;
        Report = result.Report;
        Refusal = result.Refusal?.ToString();
        CompareCells();
        CompareFindings();
    }

    public string Name { get; }

    public Expectation Expected { get; }

    public Report? Report { get; }

    public string? Refusal { get; }

    /// <summary>Cells that hold a figure which the document does not give them.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Cells whose figure stands in the document and was not read.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>Cells without a figure, of which something else is said than that.</summary>
    public List<string> OtherState { get; } = [];

    /// <summary>Findings that should not be there, or are missing.</summary>
    public List<string> Findings { get; } = [];

    /// <summary>How many cells have a figure that must be read.</summary>
    public int Readable { get; private set; }

    public bool IsRefusedRightly => Report is null && Expected.MayRefuse;

    public bool HasEditionAndYear => IsRefusedRightly || (Report is not null && Report.Template.Edition == Expected.Edition && Report.Year == Expected.Year);

    public bool HasEnough => IsRefusedRightly || Readable - Unread.Count >= Expected.AtLeast * Readable;

    public bool IsAsExpected => HasEditionAndYear && HasEnough && Wrong.Count + OtherState.Count + Findings.Count == 0;

    public static DocumentResult Of(string name)
    {
        byte[] document = File.ReadAllBytes(Repository.PathOf($"{CorpusMaker.DocumentFolder}/{name}"));
        return new DocumentResult(name, Expectation.Of(name), Report.Read(document, ReportEditions.All, DocumentFormats.All));
    }

    /// <summary>A line of the table of all documents.</summary>
    public override string ToString() =>
        $"{(IsAsExpected ? "    " : "FAIL")} {Name,-42} wrong {Wrong.Count,3}  read {Readable - Unread.Count,3} of {Readable,3}  state {OtherState.Count,3}  rules {Findings.Count,3}  " +
        (Report is null ? $"refused: {Refusal}" : HasEditionAndYear ? "" : $"edition {Report.Template.Edition} year {Report.Year}, not {Expected.Edition} {Expected.Year}");

    private void CompareCells()
    {
        Dictionary<string, Cell> cells = Report is null ? [] : Cells(Report).ToDictionary(cell => cell.Address, StringComparer.Ordinal);
        ILookup<string, string> columns = FormColumns();
        foreach ((string row, string[] expected) in Expected.Rows)
        {
            foreach ((string column, string word) in columns[row.Split('.')[0]].Zip(expected))
            {
                Compare($"{row}.{column}", word, cells);
            }
        }
    }

    private void Compare(string address, string word, Dictionary<string, Cell> cells)
    {
        bool isThere = cells.TryGetValue(address, out Cell cell);
        decimal? read = isThere && cell.State == CellState.Value ? cell.Number : null;
        decimal? figure = Expectation.FigureOf(word);
        string found = !isThere ? "no such cell" : read is not null ? $"{read} ({cell.Source?.Place})" : $"{cell.State} {cell.Text}";
        bool mustBeRead = figure is not null && !word.EndsWith('~');
        Readable += mustBeRead ? 1 : 0;
        if (read is not null && read != figure)
        {
            Wrong.Add($"{address}: {word} expected, {found} read");
        }
        else if (read is null && mustBeRead)
        {
            Unread.Add($"{address}: {word} expected, {found} read");
        }
        else if (isThere && figure is null && word != "*" && cell.State != StateOf(word))
        {
            OtherState.Add($"{address}: {StateOf(word)} expected, {found} read");
        }
    }

    private static CellState StateOf(string word) => word switch
    {
        "_" => CellState.Blank,
        "/" => CellState.NotApplicable,
        "?" => CellState.Unreadable,
        _ => CellState.Missing,
    };

    private static IEnumerable<Cell> Cells(Report report) => report.Blocks.SelectMany(block =>
        Enumerable.Range(0, block.RowCount).SelectMany(row => Enumerable.Range(0, block.ColumnCount).Select(column => block.Cell(row, column))));

    // The columns of each table, from the addresses of a blank report of the expected edition.
    private ILookup<string, string> FormColumns()
    {
        Report form = Expected.Edition == "2019" ? new GovInfoDisclosure2019() : new GovInfoDisclosure2021();
        return form.Blocks.SelectMany(block => Enumerable.Range(0, block.ColumnCount).Select(column => (Table: block.Layout.Name, Column: block.Cell(0, column).ColumnNode.Path)))
            .ToLookup(pair => pair.Table, pair => pair.Column, StringComparer.Ordinal);
    }

    private void CompareFindings()
    {
        if (Report is null)
        {
            Findings.AddRange(IsRefusedRightly ? [] : Expected.Violated.Select(place => $"violated {place}: not found"));
            return;
        }

        IReadOnlyList<Finding> findings = Report.Validate();
        List<string> violated = Places(findings, RuleOutcome.Violated);
        List<string> undetermined = Places(findings, RuleOutcome.Undetermined);
        Findings.AddRange(violated.Except(Expected.Violated).Select(place => $"violated {place}: not expected"));
        Findings.AddRange(Expected.Violated.Except(violated).Except(undetermined.Intersect(Expected.MayBeUndetermined)).Select(place => $"violated {place}: not found"));
        Findings.AddRange(undetermined.Except(Expected.Undetermined).Except(Expected.MayBeUndetermined).Select(place => $"undetermined {place}: not expected"));
        Findings.AddRange(Expected.Undetermined.Except(undetermined).Select(place => $"undetermined {place}: not found"));
    }

    private static List<string> Places(IEnumerable<Finding> findings, RuleOutcome outcome) => [.. findings.Where(finding => finding.Outcome == outcome).Select(Place)];

    // A computed rule is told by the cell that was computed, a check by the first of its cells in ordinal order.
    private static string Place(Finding finding)
    {
        bool isComputed = finding.RuleId.Contains(".rows.", StringComparison.Ordinal) || finding.RuleId.Contains(".columns.", StringComparison.Ordinal);
        return $"{finding.RuleId} {(isComputed ? finding.At[0] : finding.At.Order(StringComparer.Ordinal).First())}";
    }
}
