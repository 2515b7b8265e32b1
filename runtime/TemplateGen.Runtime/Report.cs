using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen;

/// <summary>A report on some edition of a form. Generated classes add a typed view of every cell.</summary>
public abstract partial class Report
{
    private readonly CellBlock[] _blocks;

    /// <summary>Makes an empty report: every cell is blank.</summary>
    /// <param name="template">The edition that it follows.</param>
    protected Report(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        Template = template;
        _blocks = [.. template.Tables.Select(table => new CellBlock(table))];
    }

    /// <summary>The edition of the form.</summary>
    public Template Template { get; }

    /// <summary>The year reported on, or null where it is not known.</summary>
    public int? Year { get; set; }

    /// <summary>The quarter (1 to 4) or month (1 to 12) of that year on forms for such a period; otherwise null.</summary>
    public int? PeriodNumber { get; set; }

    /// <summary>What the head of the report states, year apart, by the name of the field.</summary>
    public FieldValues HeadValues { get; } = new();

    /// <summary>The texts and fields of the sections: by the name of the section, or <c>section.field</c>.</summary>
    public FieldValues TextValues { get; } = new();

    /// <summary>The cells, a block for each table in the order of the template.</summary>
    public IReadOnlyList<CellBlock> Blocks => _blocks;

    /// <summary>The cells of a table.</summary>
    /// <param name="table">The index of the table.</param>
    public CellBlock Block(int table) => _blocks[table];

    /// <summary>The cell with an address, such as <c>requests.outcome.total.natural</c>.</summary>
    /// <param name="address">The address.</param>
    /// <exception cref="ArgumentException">The report has no such cell.</exception>
    public Cell Cell(string address) => CellAddress.TryFind(this, address, out Cell cell)
        ? cell
        : throw new ArgumentException($"'{Template}' has no cell '{address}'", nameof(address));

    /// <summary>What is violated or undetermined; empty for a report that is fine.</summary>
    /// <param name="previous">The report of the period before, of whatever edition, or null: rules about it are then not checked.</param>
    public IReadOnlyList<Finding> Validate(Report? previous = null) => Validate(Listed(previous));

    /// <summary>What is violated or undetermined; empty for a report that is fine.</summary>
    /// <param name="earlier">Earlier reports, of whatever edition. Their years and numbers say which of them a rule means; where that one is not among them, the rule is not checked.</param>
    public IReadOnlyList<Finding> Validate(IReadOnlyList<Report> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return HoldsEverywhere(earlier.Count > 0) ? [] : RuleEngine.Findings(this, earlier);
    }

    /// <summary>What became of every rule at every place where it stands.</summary>
    /// <param name="previous">The report of the period before, or null.</param>
    public CheckResult Check(Report? previous = null) => Check(Listed(previous));

    /// <summary>What became of every rule at every place where it stands.</summary>
    /// <param name="earlier">Earlier reports, of whatever edition.</param>
    public CheckResult Check(IReadOnlyList<Report> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return RuleEngine.Check(this, earlier);
    }

    /// <summary>Which of some earlier reports is the one of the period before, or of the same period a year earlier; null where none is.</summary>
    /// <param name="earlier">The earlier reports.</param>
    /// <param name="isYearEarlier">Whether the same period a year earlier is meant.</param>
    public Report? FindEarlier(IReadOnlyList<Report> earlier, bool isYearEarlier = false)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return EarlierPeriod.Find(this, earlier, isYearEarlier);
    }

    /// <summary>Whether every rule is known to hold or not to apply; false where that takes a closer look.</summary>
    /// <remarks>The generated code answers this for reports that are fine, which is all that runs for them.</remarks>
    /// <param name="hasPrevious">Whether rules about the period before are to be checked too.</param>
    protected virtual bool HoldsEverywhere(bool hasPrevious) => false;

    private static IReadOnlyList<Report> Listed(Report? previous) => previous is null ? [] : [previous];
}
