namespace TemplateGen.Dsl.Model;

/// <summary>That a table has a row for each entry of the lists that its rows go by, no other rows, and none that could not be read.</summary>
public sealed record EntriesModel(int Table) : ExpressionModel;
