namespace TemplateGen.Dsl.Diagnostics;

/// <content>Messages about names, kinds and the structure of a form (TG1xx).</content>
public static partial class TemplateDiagnostics
{
    /// <summary>Two elements have one name.</summary>
    public static DiagnosticDescriptor DuplicateName { get; } = new(
        "TG101", DiagnosticSeverity.Error, "Name used twice", "'{0}' is the name of another {1} already; give one of them another name");

    /// <summary>A name that stands for nothing.</summary>
    public static DiagnosticDescriptor UnknownName { get; } = new(
        "TG102", DiagnosticSeverity.Error, "Unknown name", "'{0}' is no {1}{2}");

    /// <summary>A kind that is neither built in nor defined.</summary>
    public static DiagnosticDescriptor UnknownKind { get; } = new(
        "TG103", DiagnosticSeverity.Error, "Unknown kind", "'{0}' is neither a kind nor a group{1}");

    /// <summary>A kind that was given an argument that it does not take.</summary>
    public static DiagnosticDescriptor KindArgument { get; } = new(
        "TG104", DiagnosticSeverity.Error, "Argument of a kind", "'{0}' does not take {1}; write {2}");

    /// <summary>A group that contains itself.</summary>
    public static DiagnosticDescriptor GroupCycle { get; } = new(
        "TG105", DiagnosticSeverity.Error, "Group within itself", "Group '{0}' contains itself; take one of the uses out");

    /// <summary>Something that the form states once was stated twice.</summary>
    public static DiagnosticDescriptor StatedTwice { get; } = new(
        "TG106", DiagnosticSeverity.Error, "Stated twice", "'{0}' is stated already in this {1}; keep one of the two");

    /// <summary>A table without cells.</summary>
    public static DiagnosticDescriptor NoCells { get; } = new(
        "TG107", DiagnosticSeverity.Error, "Table without cells", "Table '{0}' has no cells; give it 'columns' or 'rows' with at least one name");

    /// <summary>A heading without anything below it.</summary>
    public static DiagnosticDescriptor EmptyHeading { get; } = new(
        "TG108", DiagnosticSeverity.Error, "Empty heading", "'{0}' has an empty block; leave the braces out or write its parts between them");

    /// <summary>Something stands where it has no meaning.</summary>
    public static DiagnosticDescriptor MeaninglessHere { get; } = new(
        "TG109", DiagnosticSeverity.Error, "Misplaced", "{0} has no meaning {1}; {2}");

    /// <summary>Years that run backwards.</summary>
    public static DiagnosticDescriptor YearsBackwards { get; } = new(
        "TG110", DiagnosticSeverity.Error, "Years run backwards", "The years end in {1}, before they begin in {0}; write the earlier year first");

    /// <summary>More cells than a template may have.</summary>
    public static DiagnosticDescriptor TooManyCells { get; } = new(
        "TG111", DiagnosticSeverity.Error, "Too many cells", "The report has {0} cells with this table; a template may have {1}");

    /// <summary>Something other than a whole number from 1 to 9999 in the place of a year.</summary>
    public static DiagnosticDescriptor NotAYear { get; } = new(
        "TG112", DiagnosticSeverity.Error, "Not a year", "'{0}' is not a year; write a whole number from 1 to 9999");

    /// <summary>Groups nested so deeply in each other that the form would not end.</summary>
    public static DiagnosticDescriptor GroupsTooDeep { get; } = new(
        "TG113", DiagnosticSeverity.Error, "Too deep", "Groups and headings are nested more than {0} deep here");

    /// <summary>A choice of nothing.</summary>
    public static DiagnosticDescriptor NoOptions { get; } = new(
        "TG114", DiagnosticSeverity.Error, "Choice without options", "'{0}' needs options to choose from; write them behind it, as in '{0} {{ yes \"Yes\"  no \"No\" }}'");

    /// <summary>A section whose fields are rows of a table named like it, beside a table of that name.</summary>
    public static DiagnosticDescriptor SectionIsTable { get; } = new(
        "TG115", DiagnosticSeverity.Error, "Section named like a table",
        "The fields of section '{0}' are rows of a table named like it, and there is a table '{0}' as well; give the section another name");

    /// <summary>A group that no table uses.</summary>
    public static DiagnosticDescriptor UnusedGroup { get; } = new(
        "TG116", DiagnosticSeverity.Warning, "Group without a use", "Group '{0}' is used nowhere, so nothing of it is checked or printed; use it as ': {0}', or take it out");

    /// <summary>More mistakes than are listed.</summary>
    public static DiagnosticDescriptor MoreMistakes { get; } = new(
        "TG117", DiagnosticSeverity.Error, "More mistakes", "{0} more mistakes from here on are not listed; mend those above first");

    /// <summary>A range that ends before it begins.</summary>
    public static DiagnosticDescriptor RangeBackwards { get; } = new(
        "TG118", DiagnosticSeverity.Error, "Range runs backwards", "The range of this '{0}' ends in {2}, before it begins in {1}, so every figure would be out of range; write the least value first");

    /// <summary>More of something than there may be.</summary>
    public static DiagnosticDescriptor TooMany { get; } = new(
        "TG119", DiagnosticSeverity.Error, "Too many", "{0} has more than {1}; {2}");

    /// <summary>A slot that stands for nothing.</summary>
    public static DiagnosticDescriptor UnknownSlot { get; } = new(
        "TG120", DiagnosticSeverity.Error, "Unknown slot", "'{0}' stands for nothing and would be printed as it is; {1}");

    /// <summary>A row or column whose label is missing or empty.</summary>
    public static DiagnosticDescriptor NoLabel { get; } = new(
        "TG121", DiagnosticSeverity.Warning, "Without a label", "{0}");

    /// <summary>Two rows or columns beside each other that are printed alike.</summary>
    public static DiagnosticDescriptor SameText { get; } = new(
        "TG122", DiagnosticSeverity.Warning, "Printed alike", "{0}");

    /// <summary>A row that states more codes than the form has columns for.</summary>
    public static DiagnosticDescriptor TooManyCodes { get; } = new(
        "TG123", DiagnosticSeverity.Warning, "More codes than columns",
        "'{0}' states {1} codes, but {2} printed by the form, so '{3}' would stand before its label; leave it out, or add a column ': printed'");

    /// <summary>A unit that looks like a misspelt one.</summary>
    public static DiagnosticDescriptor DoubtfulUnit { get; } = new(
        "TG124", DiagnosticSeverity.Warning, "Unknown unit", "'{0}' is no currency that is known; if '{1}' is meant, correct it, else state it, as in 'unit {0}'");

    /// <summary>Something that the language has but that does not work yet.</summary>
    public static DiagnosticDescriptor NotSupported { get; } = new(
        "TG190", DiagnosticSeverity.Error, "Not supported yet", "{0} is part of the language but does not work in this version yet; {1}");
}
