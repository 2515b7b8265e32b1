namespace TemplateGen.Corpus.Form;

/// <summary>A row of figures of a printed table.</summary>
/// <param name="Address">Where it stands, such as <c>requests.outcome.granted</c>.</param>
/// <param name="Groups">The labels of the groups that it stands in, from the outermost.</param>
/// <param name="Label">Its own label.</param>
internal sealed record FormRow(string Address, string[] Groups, string Label);
