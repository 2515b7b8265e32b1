namespace TemplateGen.Dsl.Diagnostics;

/// <content>Syntax, and the limits of a file.</content>
public static partial class TemplateDiagnostics
{
    /// <summary>TG001: the file is not a report.</summary>
    public static readonly DiagnosticDescriptor NotAReport = new(
        "TG001",
        DiagnosticSeverity.Error,
        "The file is not a report",
        "the file is not a report: found {0}, expected 'report NAME EDITION {{ … }}'");

    /// <summary>TG002: something else is expected.</summary>
    public static readonly DiagnosticDescriptor Unexpected = new(
        "TG002",
        DiagnosticSeverity.Error,
        "Something else is expected",
        "found {0}, expected {1}");

    /// <summary>TG003: a word is misspelt.</summary>
    public static readonly DiagnosticDescriptor MisspeltWord = new(
        "TG003",
        DiagnosticSeverity.Error,
        "A word is misspelt",
        "found '{0}', did you mean '{1}'?");

    /// <summary>TG004: a word of the language stands where a name belongs.</summary>
    public static readonly DiagnosticDescriptor ReservedWord = new(
        "TG004",
        DiagnosticSeverity.Error,
        "A word of the language stands where a name belongs",
        "found '{0}', a word of the language; write '@{0}' to use it as a name");

    /// <summary>TG005: a text does not end on its line.</summary>
    public static readonly DiagnosticDescriptor OpenText = new(
        "TG005",
        DiagnosticSeverity.Error,
        "A text does not end on its line",
        "the text that begins with {0} does not end on its line; write '\"' at its end");

    /// <summary>TG006: a sign of another keyboard or language.</summary>
    public static readonly DiagnosticDescriptor ForeignSign = new(
        "TG006",
        DiagnosticSeverity.Error,
        "A sign of another keyboard or language",
        "found '{0}', write '{1}' instead");

    /// <summary>TG007: a part stands in the wrong place.</summary>
    public static readonly DiagnosticDescriptor Misplaced = new(
        "TG007",
        DiagnosticSeverity.Error,
        "A part stands in the wrong place",
        "found {0} in the wrong place; {1}");

    /// <summary>TG008: items are not separated by signs.</summary>
    public static readonly DiagnosticDescriptor Separator = new(
        "TG008",
        DiagnosticSeverity.Error,
        "Items are not separated by signs",
        "found '{0}', but items stand side by side without a sign between them; leave it out");

    /// <summary>TG009: unknown escape in a text.</summary>
    public static readonly DiagnosticDescriptor UnknownEscape = new(
        "TG009",
        DiagnosticSeverity.Error,
        "Unknown escape in a text",
        "found '{0}' in a text; write '\\\\' for a backslash, '\\\"' for a quotation mark");

    /// <summary>TG010: a block is not closed.</summary>
    public static readonly DiagnosticDescriptor OpenBlock = new(
        "TG010",
        DiagnosticSeverity.Error,
        "A block is not closed",
        "found {0}, expected '}}' to close {1}");

    /// <summary>TG011: a brace closes nothing.</summary>
    public static readonly DiagnosticDescriptor ClosesNothing = new(
        "TG011",
        DiagnosticSeverity.Error,
        "A brace closes nothing",
        "found '}', which closes nothing here; leave it out");

    /// <summary>TG012: text after the end of the report.</summary>
    public static readonly DiagnosticDescriptor AfterTheEnd = new(
        "TG012",
        DiagnosticSeverity.Error,
        "Text after the end of the report",
        "found {0} after the end of the report, which line {1} closed; a file holds one report");

    /// <summary>TG013: digits and letters stand together.</summary>
    public static readonly DiagnosticDescriptor DigitsAndLetters = new(
        "TG013",
        DiagnosticSeverity.Error,
        "Digits and letters stand together",
        "found '{0}', expected {1}; {2}");

    /// <summary>TG014: a name looks like a misspelt word of the language.</summary>
    public static readonly DiagnosticDescriptor SuspectedWord = new(
        "TG014",
        DiagnosticSeverity.Warning,
        "A name looks like a misspelt word of the language",
        "'{0}' is read as a name; if '{1}' is meant, correct it, else write '@{0}'");

    /// <summary>TG015: a number is too long.</summary>
    public static readonly DiagnosticDescriptor LongNumber = new(
        "TG015",
        DiagnosticSeverity.Error,
        "A number is too long",
        "found a number of {0} digits; at most 15 are possible");

    /// <summary>TG016: nesting is too deep.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "TG016",
        DiagnosticSeverity.Error,
        "Nesting is too deep",
        "found more than 64 levels of nesting; name what lies further inside in a 'group' or a check of its own");

    /// <summary>TG017: the file is too large.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "TG017",
        DiagnosticSeverity.Error,
        "The file is too large",
        "the file has {0} bytes; at most 1048576 (1 MiB) are possible");

    /// <summary>TG018: too many mistakes.</summary>
    public static readonly DiagnosticDescriptor TooManyMistakes = new(
        "TG018",
        DiagnosticSeverity.Error,
        "Too many mistakes",
        "found {0} mistakes so far; what follows was not looked at");

    /// <summary>TG019: a character that cannot stand here.</summary>
    public static readonly DiagnosticDescriptor StrayCharacter = new(
        "TG019",
        DiagnosticSeverity.Error,
        "A character that cannot stand here",
        "found {0}, which cannot stand outside of a text; leave it out");

    /// <summary>TG020: an item stands in the wrong block.</summary>
    public static readonly DiagnosticDescriptor WrongBlock = new(
        "TG020",
        DiagnosticSeverity.Error,
        "An item stands in the wrong block",
        "found '{0}', which cannot stand in {1}; expected {2}");

    /// <summary>TG021: a condition stands before what it is for.</summary>
    public static readonly DiagnosticDescriptor ConditionFirst = new(
        "TG021",
        DiagnosticSeverity.Error,
        "A condition stands before what it is for",
        "the condition stands behind what it is for: write 'STATEMENT when CONDITION' for 'if CONDITION then STATEMENT'");

    /// <summary>TG023: a range of rows or columns.</summary>
    public static readonly DiagnosticDescriptor RangeOfLines = new(
        "TG023",
        DiagnosticSeverity.Error,
        "A range of rows or columns",
        "found '..', but rows and columns have no ranges; write the names with '+' between them, 'rest' for all others beside it, or 'parts' for all below it");

    /// <summary>TG022: a number is written as it is printed.</summary>
    public static readonly DiagnosticDescriptor NumberAsPrinted = new(
        "TG022",
        DiagnosticSeverity.Error,
        "A number is written as it is printed",
        "found '{0}', but a number has digits and a point only; {1}");

    /// <summary>TG024: a name is too long.</summary>
    public static readonly DiagnosticDescriptor LongName = new(
        "TG024",
        DiagnosticSeverity.Error,
        "A name is too long",
        "found a name of {0} characters; at most 100 are possible, since members and classes are named by it; what is printed goes into the label");
}
