using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>The members that elements of a form become, and those that are not theirs to take.</summary>
internal static class MemberNames
{
    /// <summary>The member that holds the figure of a heading itself.</summary>
    internal const string OwnFigure = "Figure";

    /// <summary>The class that lists the editions of a project.</summary>
    internal const string EditionList = "ReportEditions";

    /// <summary>What every report class has already, so that no table can be called so.</summary>
    internal static readonly string[] OfEveryReport =
    [
        // Of the runtime's report.
        "Template", "Year", "PeriodNumber", "HeadValues", "TextValues", "Blocks", "Block", "Cell", "TryCell", "Validate", "Check", "FindEarlier", "Render", "ContentEquals", "Settle", "CheckFurther",

        // Of the generated class.
        "Edition", "Head", "Text", "Read", "Views", ChoiceTypes.Container, ReportEmitter.JsonConverter, DefinitionEmitter.Container, RulesEmitter.Container,

        // Announced.
        "Explain",
    ];

    /// <summary>The member that holds the number of the quarter or month, or null on yearly forms.</summary>
    internal static string? OfPeriod(string period) => period switch { "quarter" => "Quarter", "month" => "Month", _ => null };

    /// <summary>The member of a column; the only column of a table that names none is the figure of the row.</summary>
    internal static string OfColumn(NodeModel column) => column.Name.Length == 0 ? OwnFigure : Identifiers.Member(column.Name);

    /// <summary>The member of a row.</summary>
    internal static string OfRow(NodeModel row) => Identifiers.Member(row.Name);
}
