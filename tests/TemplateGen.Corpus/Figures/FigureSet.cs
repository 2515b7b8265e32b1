namespace TemplateGen.Corpus.Figures;

/// <summary>The figures of one public report.</summary>
/// <param name="Id">A short name.</param>
/// <param name="Agency">The office.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Edition">The form whose tables it fills in.</param>
/// <param name="Source">Where the figures were read.</param>
/// <param name="Rows">What its rows say, cell by cell between spaces, by address; <c>_</c> is an empty cell. A row that is not named says 0 throughout.</param>
internal sealed record FigureSet(string Id, string Agency, int Year, string Edition, string Source, IReadOnlyDictionary<string, string> Rows);
