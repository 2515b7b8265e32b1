using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen;

/// <summary>A report on some edition of a form. Generated classes add a typed view of every cell.</summary>
public abstract partial class Report
{
    /// <summary>How many numbers of settled rules are kept off the heap: enough for 2,048 rules.</summary>
    private const int StackedRules = 32;

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

    /// <summary>Where the document states the year; null where it was not read from one.</summary>
    internal CellSource? YearSource { get; set; }

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
    public Cell Cell(string address) => TryCell(address, out Cell cell)
        ? cell
        : throw new ArgumentException($"'{Template}' has no cell '{address}'", nameof(address));

    /// <summary>Finds the cell with an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="cell">The cell.</param>
    /// <returns>Whether the report has such a cell.</returns>
    public bool TryCell(string address, out Cell cell) => CellAddress.TryFind(this, address, out cell);

    /// <summary>What is violated or undetermined; empty for a report that is fine.</summary>
    /// <param name="previous">The report of the period before, of whatever edition, or null: rules about it are then not checked.</param>
    public IReadOnlyList<Finding> Validate(Report? previous = null) => Validate(Listed(previous));

    /// <summary>What is violated or undetermined; empty for a report that is fine.</summary>
    /// <remarks>The same as <see cref="CheckResult.Findings"/> of <see cref="Check(IReadOnlyList{Report})"/>, and faster: what generated code knows to be fine is not evaluated again.</remarks>
    /// <param name="earlier">Earlier reports, of whatever edition. Their years and numbers say which of them a rule means; where that one is not among them, the rule is not checked.</param>
    public IReadOnlyList<Finding> Validate(IReadOnlyList<Report> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        int size = SettledRules.SizeFor(Template.Rules.Count);
        Span<ulong> bits = size <= StackedRules ? stackalloc ulong[StackedRules] : new ulong[size];
        SettledRules settled = new(bits[..size], earlier.Count > 0);
        Settle(settled);
        List<Finding>? findings = settled.Count == Template.Rules.Count ? null : RuleEngine.Findings(this, earlier, settled);
        FurtherFindings further = new(earlier);
        CheckFurther(ref further);
        return findings is null ? further.All ?? (IReadOnlyList<Finding>)[] : further.All is null ? findings : [.. findings, .. further.All];
    }

    /// <summary>What became of every rule at every place where it stands.</summary>
    /// <param name="previous">The report of the period before, or null.</param>
    public CheckResult Check(Report? previous = null) => Check(Listed(previous));

    /// <summary>What became of every rule at every place where it stands.</summary>
    /// <param name="earlier">Earlier reports, of whatever edition.</param>
    public CheckResult Check(IReadOnlyList<Report> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        CheckResult result = RuleEngine.Check(this, earlier);
        FurtherFindings further = new(earlier);
        CheckFurther(ref further);
        return further.All is null ? result : result with { Findings = [.. result.Findings, .. further.All] };
    }

    /// <summary>Which of some earlier reports is the one of the period before, or of the same period a year earlier; null where none is.</summary>
    /// <param name="earlier">The earlier reports.</param>
    /// <param name="isYearEarlier">Whether the same period a year earlier is meant.</param>
    public Report? FindEarlier(IReadOnlyList<Report> earlier, bool isYearEarlier = false)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return EarlierPeriod.Find(this, earlier, isYearEarlier);
    }

    /// <summary>Says which rules are known to find nothing. Generated code does; whatever it does not settle is evaluated as data.</summary>
    /// <param name="rules">Takes what is known.</param>
    protected virtual void Settle(SettledRules rules)
    {
    }

    /// <summary>Adds findings of a program's own to those of the form: overridden beside the generated part of a class.</summary>
    /// <remarks>They come after those of the form, whether findings are asked for alone or with every result.</remarks>
    /// <param name="findings">Takes them.</param>
    protected virtual void CheckFurther(ref FurtherFindings findings)
    {
    }

    /// <summary>Which rules generated code settles, by their places in the template.</summary>
    internal bool[] FindSettled(bool hasPrevious)
    {
        SettledRules settled = new(new ulong[SettledRules.SizeFor(Template.Rules.Count)], hasPrevious);
        Settle(settled);
        bool[] all = new bool[Template.Rules.Count];
        for (int rule = 0; rule < all.Length; rule++)
        {
            all[rule] = settled.Has(rule);
        }

        return all;
    }

    private static IReadOnlyList<Report> Listed(Report? previous) => previous is null ? [] : [previous];
}
