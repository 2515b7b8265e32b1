namespace TemplateGen.Bench.Reading;

/// <summary>A document of the seeds.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record SeedDocument(string Name, byte[] Bytes);
