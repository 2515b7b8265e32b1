using TemplateGen.Dsl.Collections;

namespace TemplateGen.Generator.Editions;

/// <summary>Something that a form takes to be in the edition before.</summary>
/// <param name="Place">Where it says so.</param>
/// <param name="Words">What it is, as a message names it.</param>
/// <param name="Tables">The tables in one of which it is looked for.</param>
/// <param name="Rows">The rows there, or null where none is named.</param>
/// <param name="Columns">The columns there, or null where none is named.</param>
internal sealed record LookBack(LookBackPlace Place, string Words, EquatableArray<string> Tables, Sought? Rows, Sought? Columns)
{
    /// <summary>Whether an earlier edition has it.</summary>
    internal bool IsIn(Outline earlier) => Tables.Any(name =>
        earlier.Table(name) is { } table && Rows?.IsIn(table, isRow: true) != false && Columns?.IsIn(table, isRow: false) != false);
}
