using TemplateGen.Bench.Checking;
using TemplateGen.Bench.Reading;
using TemplateGen.Bench.Rendering;

namespace TemplateGen.Bench;

/// <summary>What holds on every machine, however busy: contenders do the same work, and the fast paths allocate nothing. Takes seconds.</summary>
internal static class QuickRun
{
    private const int Calls = 1000;

    internal static int Run()
    {
        Console.WriteLine($"Equal verdicts on {EqualVerdicts.Assert()} sets of figures");
        Console.WriteLine($"Equal pages of {EqualPages.Assert()} sets of figures");
        Console.WriteLine($"Equal cells of {EqualCells.Assert()} documents of Word and of Excel and web pages");
        CheckingBenchmarks checking = new();
        RenderingBenchmarks rendering = new();
        return Allocates("Validate, 42 equations", () => checking.ValidateEquations())
            | Allocates("Validate, 42 equations and 190 ranges", () => checking.Validate())
            | Allocates("Validate, whole form", () => checking.ValidateWholeForm())
            | Allocates("Render to HTML", () => rendering.Render());
    }

    private static int Allocates(string name, Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++)
        {
            action();
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Console.WriteLine($"{name}: {bytes} bytes in {Calls} calls");
        return bytes == 0 ? 0 : 1;
    }
}
