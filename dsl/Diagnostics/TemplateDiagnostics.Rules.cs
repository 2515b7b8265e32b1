namespace TemplateGen.Dsl.Diagnostics;

/// <content>Messages about relations and checks (TG2xx).</content>
public static partial class TemplateDiagnostics
{
    /// <summary>Two rules have one id.</summary>
    public static DiagnosticDescriptor DuplicateRule { get; } = new(
        "TG201", DiagnosticSeverity.Error, "Rule id used twice", "There is a rule '{0}' already{1}; give this check another name");

    /// <summary>A path that leaves its axis and finds nothing.</summary>
    public static DiagnosticDescriptor UnknownAddress { get; } = new(
        "TG202", DiagnosticSeverity.Error, "Unknown row or column", "'{0}' is no row, column or table here{1}");

    /// <summary>A name that is a row and a column at once.</summary>
    public static DiagnosticDescriptor AmbiguousName { get; } = new(
        "TG203", DiagnosticSeverity.Error, "Ambiguous name", "'{0}' is a row and a column of table '{1}'; write 'rows.{0}' or 'columns.{0}'");

    /// <summary>Names that leave different axes open in one rule.</summary>
    public static DiagnosticDescriptor MixedAxes { get; } = new(
        "TG204", DiagnosticSeverity.Error, "Rows and columns mixed",
        "'{0}' leaves the columns open and '{1}' leaves the rows open; name both for one of them, as in 'ROW.COLUMN'");

    /// <summary>A number where a condition is needed, or the other way round.</summary>
    public static DiagnosticDescriptor WrongSort { get; } = new(
        "TG205", DiagnosticSeverity.Error, "Wrong sort of expression", "This is {0} where {1} is needed{2}");

    /// <summary>A function that does not exist.</summary>
    public static DiagnosticDescriptor UnknownFunction { get; } = new(
        "TG206", DiagnosticSeverity.Error, "Unknown function", "'{0}' is no function{1}; there are 'round', 'min', 'max', 'abs' and 'stated', and 'sum of', 'min of', 'max of', 'count of'");

    /// <summary>Too many or too few arguments.</summary>
    public static DiagnosticDescriptor ArgumentCount { get; } = new(
        "TG207", DiagnosticSeverity.Error, "Number of arguments", "'{0}' takes {1}, not {2}");

    /// <summary><c>rest</c> or <c>parts</c> where there is nothing to sum.</summary>
    public static DiagnosticDescriptor NothingToSum { get; } = new(
        "TG208", DiagnosticSeverity.Error, "Nothing to sum", "'{0}' stands for {1}, but there is nothing that adds up");

    /// <summary><c>rest</c> or <c>parts</c> outside a relation.</summary>
    public static DiagnosticDescriptor OutsideRelation { get; } = new(
        "TG209", DiagnosticSeverity.Error, "Outside a relation", "'{0}' stands for what lies {1} a row or column, so it can only be used in a relation on one, such as 'total \"Total\" = rest'{2}");

    /// <summary>An aggregate over something that is not repeated.</summary>
    public static DiagnosticDescriptor NotRepeated { get; } = new(
        "TG210", DiagnosticSeverity.Error, "Not repeated", "'{0}' is not repeated, so there is nothing to take the {1} of; name an 'each'");

    /// <summary>A repeated line named without an aggregate.</summary>
    public static DiagnosticDescriptor Repeated { get; } = new(
        "TG211", DiagnosticSeverity.Error, "Repeated", "'{0}' stands for many lines; say what to take of them, as in 'sum of {0}'");

    /// <summary>A heading without cells.</summary>
    public static DiagnosticDescriptor NoFigure { get; } = new(
        "TG212", DiagnosticSeverity.Error, "Heading without a figure", "'{0}' is a heading without a figure of its own, so a relation on it says nothing; if the form prints a figure beside it, say first how that goes with what is below, as in '= parts' or '>= parts', and this behind a comma; otherwise put it on a line below, or into a check");

    /// <summary>A rule that holds nowhere.</summary>
    public static DiagnosticDescriptor HoldsNowhere { get; } = new(
        "TG213", DiagnosticSeverity.Error, "Rule without a place", "This holds for no cell: {0}");

    /// <summary>A relation to itself.</summary>
    public static DiagnosticDescriptor NamesItself { get; } = new(
        "TG214", DiagnosticSeverity.Error, "Relation to itself", "'{0}' is computed from itself{1}");

    /// <summary>A cell that holds no number in a calculation.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = new(
        "TG215", DiagnosticSeverity.Error, "Not a number", "'{0}' holds {1}, which cannot be calculated with");

    /// <summary>A state, option or mark that the operand cannot have.</summary>
    public static DiagnosticDescriptor UnknownState { get; } = new(
        "TG216", DiagnosticSeverity.Error, "Unknown state", "'{0}' is neither a state nor an option here{1}; states are 'blank', 'empty', 'value', 'missing', 'unreadable', 'notApplicable' and 'present'");

    /// <summary>More terms than a rule may have.</summary>
    public static DiagnosticDescriptor TooManyTerms { get; } = new(
        "TG217", DiagnosticSeverity.Error, "Too many terms", "This rule has {0} terms; a rule may have {1}");

    /// <summary>More terms or places than all rules may have.</summary>
    public static DiagnosticDescriptor TooManyInAll { get; } = new(
        "TG223", DiagnosticSeverity.Error, "Too much in all", "The rules above this one have more than {0} together, so those from here on were not looked at; {1}");

    /// <summary>A period that does not exist.</summary>
    public static DiagnosticDescriptor UnknownPeriod { get; } = new(
        "TG218", DiagnosticSeverity.Error, "Unknown period", "'{0}' is no period; write 'previous x' for the report before, or 'previous(year) x' for the same period a year earlier");

    /// <summary>A list in the head that does not exist.</summary>
    public static DiagnosticDescriptor UnknownList { get; } = new(
        "TG219", DiagnosticSeverity.Error, "Unknown list", "'{0}' is no list in the head; {1}");

    /// <summary>A field or text outside tables that does not exist.</summary>
    public static DiagnosticDescriptor UnknownField { get; } = new(
        "TG220", DiagnosticSeverity.Error, "Unknown field", "'{0}' is no field {1}{2}");

    /// <summary>A condition of presence that depends on where one looks.</summary>
    public static DiagnosticDescriptor LooseCondition { get; } = new(
        "TG221", DiagnosticSeverity.Error, "Condition without a place", "'{0}' stands for many cells, so it cannot say whether this is present; name one cell, as in 'TABLE.ROW.COLUMN', or a field of the head");

    /// <summary>A key in brackets behind something that has no keys.</summary>
    public static DiagnosticDescriptor MisplacedKey { get; } = new(
        "TG222", DiagnosticSeverity.Error, "Key out of place", "A key in brackets chooses one row of an 'each', as in 'branch[\"W1\"].visits'; here {0}");

    /// <summary>A wording of a statement in prose that nothing, or anything, would fit.</summary>
    public static DiagnosticDescriptor StatedWording { get; } = new(
        "TG224", DiagnosticSeverity.Error, "Wording of a statement", "{0}; write the words around the figure with '{{}}' in its place and '…' for words that differ, as in stated(\"收到…申请{{}}件\")");

    /// <summary>A name that stands for no cell wherever the rule holds.</summary>
    public static DiagnosticDescriptor ReachesNothing { get; } = new(
        "TG225", DiagnosticSeverity.Error, "Name without a cell", "'{0}' stands for no cell here: {1}; {2}");

    /// <summary>Two sides of a comparison that are not of one sort.</summary>
    public static DiagnosticDescriptor IncomparableSides { get; } = new(
        "TG226", DiagnosticSeverity.Error, "Sides of different sorts", "'{0}' is {1} and '{2}' {3}, which cannot be compared; {4}");

    /// <summary>A chain of comparisons that does not go one way.</summary>
    public static DiagnosticDescriptor TurningChain { get; } = new(
        "TG227", DiagnosticSeverity.Error, "Chain that turns round", "'{0}' is a chain that {1}; {2}");
}
