using TemplateGen.Corpus.Drafts;

namespace TemplateGen.Corpus.Documents;

/// <summary>A document of the corpus.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Shows">What it shows: the format, and the numbers of the defects (D1 to D37).</param>
/// <param name="Draft">What it says, and what is expected of it.</param>
/// <param name="Bytes">The file.</param>
internal sealed record CorpusDocument(string Name, string Shows, Draft Draft, byte[] Bytes);
