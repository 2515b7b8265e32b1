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
        (double least, double median, double allocated) = Measure(rounds, [.. SeedDocuments.Texts.Select(static document => (Action)(() => TextBenchmarks.Check(document.Bytes)))])[0];
        Say($"text reports, read and validated: {1000 / least:0} a second and core (min), {1000 / median:0} (median of rounds), {least:0.000} ms and {allocated:0} B each");

        // In the same rounds: what else the machine does falls on both.
        IDocumentFormat format = DocumentFormats.All.Single(static format => format.Name == "html");
        Action[] alone = [.. SeedDocuments.Pages.Select(static page => (Action)(() => LibraryAlone.Parse(page.Bytes)))];
        Action[] whole = [.. SeedDocuments.Pages.Select(page => (Action)(() => EqualCells.Count(format, page.Bytes)))];
        List<(double Least, double Median, double Allocated)> pages = Measure(rounds, alone, whole);
        ((double library, double libraryMedian, double libraryAllocated), (double ours, double oursMedian, double oursAllocated)) = (pages[0], pages[1]);
        Say($"pages, AngleSharp's parse alone: {library:0.000} ms (min), {libraryMedian:0.000} ms (median), {libraryAllocated:0} B");
        Say($"pages, HtmlFormat: {ours:0.000} ms (min), {oursMedian:0.000} ms (median), {oursAllocated:0} B: {ours / library:0.00} and {oursMedian / libraryMedian:0.00} times");

        (double refusal, double refusalMedian, _) = Measure(rounds, [() => benchmarks.Refuse()])[0];
        double megabytes = benchmarks.OtherLength / 1e6;
        Say($"other text, refused: {megabytes / refusal * 1000:0} MB/s (min), {megabytes / refusalMedian * 1000:0} MB/s (median)");
        Console.WriteLine($"load {Load()}");
    }

    /// <summary>Of each contestant the mean over its actions of the least of each, the mean of an action in the median round, in milliseconds, and what an action allocates; they take turns in every round.</summary>
    private static List<(double Least, double Median, double Allocated)> Measure(int rounds, params Action[][] contestants)
    {
        List<(double Time, double Allocated)[]>[] rows = [.. contestants.Select(static _ => new List<(double, double)[]>())];
        for (int round = 0; round < WarmUp + rounds; round++)
        {
            for (int i = 0; i < contestants.Length; i++)
            {
                (double, double)[] row = Array.ConvertAll(contestants[i], static action => Measure(action));
                if (round >= WarmUp)
                {
                    rows[i].Add(row);
                }
            }
        }

        return [.. rows.Select(static row => (Least(row), Median(row), row[^1].Average(static one => one.Allocated)))];
    }

    private static (double Time, double Allocated) Measure(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        action();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static double Least(List<(double Time, double Allocated)[]> rounds) =>
        Enumerable.Range(0, rounds[0].Length).Average(action => rounds.Min(round => round[action].Time));

    private static double Median(List<(double Time, double Allocated)[]> rounds) =>
        rounds.Select(static round => round.Average(static one => one.Time)).Order().ElementAt(rounds.Count / 2);

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
