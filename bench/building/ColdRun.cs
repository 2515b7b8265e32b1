namespace TemplateGen.Bench.Building;

/// <summary>What was measured of compilers that were started for one file.</summary>
/// <param name="Name">What they were given.</param>
/// <param name="Time">From start to end.</param>
/// <param name="Processor">How long processors worked for them.</param>
/// <param name="Generator">What the compiler reports of its generators.</param>
internal sealed record ColdRun(string Name, Timing Time, Timing Processor, Timing Generator);
