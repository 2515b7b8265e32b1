using System.Globalization;
using TemplateGen.Bench.Building;

// Prints the tables of bench/README.md. With --quick every generator does its work once and nothing is measured; with --cold only starts are.
// Processes and memory come first, before there is anything else in memory.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
bool isQuick = args.Contains("--quick");
int times = args.Contains("--cold") ? 40 : 15;

foreach (Contestant contestant in Contestant.All())
{
    EditedProject project = new(contestant, files: 1);
    Console.WriteLine($"{contestant.Name}: {project.Given:N0} characters in, {project.Characters:N0} out");
}

if (isQuick)
{
    return;
}

Console.WriteLine();
Console.WriteLine("| cold, a compiler started for one file | min | median | beyond the compiler, min | median | processor time beyond it, min | median | of that the generator, min | median |");
Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
ColdRun[] cold = ColdStart.Measure(times);
foreach (ColdRun run in cold)
{
    Timing time = run.Time - cold[0].Time;
    Timing processor = run.Processor - cold[0].Processor;
    Console.WriteLine($"| {run.Name} | {run.Time.Min:0} ms | {run.Time.Median:0} ms | {time.Min:0} ms | {time.Median:0} ms | {processor.Min:0} ms | {processor.Median:0} ms | {run.Generator.Min:0} ms | {run.Generator.Median:0} ms |");
}

if (args.Contains("--cold"))
{
    return;
}

Console.WriteLine();
Console.WriteLine("| in memory, among 10 files | after 100 edits | after 1,000 edits |");
Console.WriteLine("|---|--:|--:|");
foreach (Contestant contestant in Contestant.All()[..2])
{
    (long early, long late) = MemoryGrowth.Measure(contestant, edits: 1000);
    Console.WriteLine($"| {contestant.Name} | {early / 1e6:0.0} MB | {late / 1e6:0.0} MB |");
}

foreach ((int files, int edits) in new[] { (10, 400), (100, 300), (1000, 60) })
{
    Contestant[] contestants = Contestant.All();
    EditedProject[] projects = [.. contestants.Select(contestant => new EditedProject(contestant, files))];
    int warmUp = Math.Max(40, edits / 2);
    Timing[] file = Timing.Measure([.. projects.Select<EditedProject, Func<Action>>(project => project.EditFile)], warmUp, edits);
    Timing[] csharp = Timing.Measure([.. projects.Select<EditedProject, Func<Action>>(project => project.EditCSharp)], warmUp, edits);
    Console.WriteLine();
    Console.WriteLine($"| among {files:N0} files | one file edited, min | median | C# edited, min | median |");
    Console.WriteLine("|---|--:|--:|--:|--:|");
    for (int i = 0; i < contestants.Length; i++)
    {
        Console.WriteLine($"| {contestants[i].Name} | {file[i].Min:0.00} ms | {file[i].Median:0.00} ms | {csharp[i].Min:0.000} ms | {csharp[i].Median:0.000} ms |");
    }
}
