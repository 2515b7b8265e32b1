using System.Diagnostics;
using System.Globalization;
using TemplateGen.Documents;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Bench.Reading;

/// <summary>
/// Measures reading where other work shares the cores: every document in turn, again and again, on one thread. The least of each document is a figure of the
/// code; the median of whole rounds says how busy the machine was.
/// </summary>
internal static class InTurn
{
    private const int WarmUp = 30;

    internal static void Run(int rounds)
    {
        TextBenchmarks.Prove();
        TextBenchmarks benchmarks = new();
        Console.WriteLine($"load {Load()}; {rounds} rounds of {SeedDocuments.Texts.Count} text reports and {SeedDocuments.Pages.Count} pages");
        (double least, double median, double allocated) = Measure(rounds, [.. SeedDocuments.Texts.Select(static document => (Action)(() => TextBenchmarks.Check(document.Bytes)))]);
        Say($"text reports, read and validated: {1000 / least:0} a second and core (min), {1000 / median:0} (median of rounds), {least:0.000} ms and {allocated:0} B each");

        IDocumentFormat format = DocumentFormats.All.Single(static format => format.Name == "html");
        (double library, double libraryMedian, double libraryAllocated) = Measure(rounds, [.. SeedDocuments.Pages.Select(static page => (Action)(() => LibraryAlone.Parse(page.Bytes)))]);
        (double ours, double oursMedian, double oursAllocated) = Measure(rounds, [.. SeedDocuments.Pages.Select(page => (Action)(() => EqualCells.Count(format, page.Bytes)))]);
        Say($"pages, AngleSharp's parse alone: {library:0.000} ms (min), {libraryMedian:0.000} ms (median), {libraryAllocated:0} B");
        Say($"pages, HtmlFormat: {ours:0.000} ms (min), {oursMedian:0.000} ms (median), {oursAllocated:0} B: {ours / library:0.00} and {oursMedian / libraryMedian:0.00} times");

        (double refusal, double refusalMedian, _) = Measure(rounds, [() => benchmarks.Refuse()]);
        double megabytes = benchmarks.OtherLength / 1e6;
        Say($"other text, refused: {megabytes / refusal * 1000:0} MB/s (min), {megabytes / refusalMedian * 1000:0} MB/s (median)");
        Console.WriteLine($"load {Load()}");
    }

    /// <summary>The mean over actions of the least of each, the mean of an action in the median round, in milliseconds, and what an action allocates.</summary>
    private static (double Least, double Median, double Allocated) Measure(int rounds, Action[] actions)
    {
        double[] least = new double[actions.Length];
        Array.Fill(least, double.MaxValue);
        List<double> means = [];
        long allocated = 0;
        for (int round = 0; round < WarmUp + rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            double sum = 0;
            for (int i = 0; i < actions.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                actions[i]();
                double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                least[i] = round < WarmUp ? least[i] : Math.Min(least[i], time);
                sum += time;
            }

            if (round >= WarmUp)
            {
                means.Add(sum / actions.Length);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        means.Sort();
        return (least.Average(), means[means.Count / 2], (double)allocated / actions.Length);
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
