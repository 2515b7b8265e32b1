using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>A rule of the form, as data.</summary>
public sealed class Rule
{
    internal Rule(int index, string id, TableLayout table, RuleForm form, Severity severity, Expression that)
    {
        Index = index;
        Id = id;
        Table = table;
        Form = form;
        Severity = severity;
        That = that;
    }

    /// <summary>The place among the rules of the template, from 0.</summary>
    public int Index { get; }

    /// <summary>The id, such as <c>requests.balance</c> or <c>requests.columns.total</c>.</summary>
    public string Id { get; }

    /// <summary>The table in which the rule stands.</summary>
    public TableLayout Table { get; }

    /// <summary>How the rule stands in the form.</summary>
    public RuleForm Form { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>For a relation on a row or column: the node whose cells it computes or bounds; otherwise null.</summary>
    public AxisNode? Node { get; internal set; }

    /// <summary>What the form says in its own words, or null.</summary>
    public string? Message { get; internal set; }

    /// <summary>The rule as written in the template.</summary>
    public string Words { get; internal set; } = "";

    /// <summary>The template lines of rows over which it is evaluated, or null where that axis is not open.</summary>
    public IReadOnlyList<int>? Rows { get; internal set; }

    /// <summary>The template lines of columns over which it is evaluated, or null where that axis is not open.</summary>
    public IReadOnlyList<int>? Columns { get; internal set; }

    /// <summary>The condition under which it applies, or null.</summary>
    public Expression? When { get; internal set; }

    /// <summary>What must be true.</summary>
    public Expression That { get; }

    /// <summary>What must be true where the condition is false, or null.</summary>
    public Expression? Else { get; internal set; }

    /// <summary>By how much the sides of a comparison may differ, or null.</summary>
    public Expression? Tolerance { get; internal set; }

    /// <summary>The field or section text that excuses a violation where it is filled in, or null.</summary>
    public string? ExcusedBy { get; internal set; }

    /// <summary>The first year for which it holds, or null.</summary>
    public int? Since { get; internal set; }

    /// <summary>The last year for which it holds, or null.</summary>
    public int? Until { get; internal set; }

    /// <summary>Whether it needs the report of an earlier period.</summary>
    public bool NeedsPrevious => Previous.Count > 0;

    /// <summary>Which earlier reports it needs: <c>period</c> for the one before, <c>year</c> for the same period a year earlier.</summary>
    public IReadOnlyList<string> Previous { get; internal set; } = [];

    /// <summary>Whether it is only about something outside tables, so that it does not matter whether its table is there.</summary>
    internal bool IsOutsideTables => That is StateExpression { Operand: HeadExpression or SectionTextExpression, State: "length" };

    /// <summary>Whether it says something just where its table is not there.</summary>
    internal bool IsAboutAbsence => That is VacantExpression { RowNode: < 0, ColumnNode: < 0 };

    /// <summary>Where it stands in the <c>.report</c> file, or null where that is not known.</summary>
    public SourcePosition? Position { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
