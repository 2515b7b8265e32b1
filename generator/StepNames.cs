namespace TemplateGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask what an edit ran again.</summary>
internal static class StepNames
{
    internal const string Options = "Options";
    internal const string Files = "Files";
    internal const string Understood = "Understood";
    internal const string Models = "Models";
    internal const string Positions = "Positions";
    internal const string Diagnostics = "Diagnostics";
    internal const string Identities = "Identities";
    internal const string Shadowed = "Shadowed";
    internal const string Clashes = "Clashes";
    internal const string Classes = "Classes";
    internal const string Names = "Names";
    internal const string Outlines = "Outlines";
    internal const string ReferencedOutlines = "ReferencedOutlines";
    internal const string EditionMessages = "EditionMessages";
    internal const string OldLanguage = "OldLanguage";
    internal const string MissingRuntime = "MissingRuntime";
    internal const string ReportCode = "ReportCode";
    internal const string PositionsCode = "PositionsCode";

    /// <summary>Every name above; a step that is missing here is not watched.</summary>
    internal static readonly string[] All =
    [
        Options, Files, Understood, Models, Positions, Diagnostics, Identities, Shadowed, Clashes, Classes, Names, Outlines, ReferencedOutlines, EditionMessages, OldLanguage, MissingRuntime, ReportCode,
        PositionsCode,
    ];
}
