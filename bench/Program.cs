using BenchmarkDotNet.Running;

namespace TemplateGen.Bench;

/// <summary><c>--quick</c> asserts equal work and no allocations; everything else goes to BenchmarkDotNet.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["--quick"])
        {
            return QuickRun.Run();
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, new BenchConfig());
        return 0;
    }
}
