using System.Globalization;
using BenchmarkDotNet.Running;
using TemplateGen.Bench.Reading;

namespace TemplateGen.Bench;

/// <summary>
/// <c>--quick</c> asserts equal work and no allocations; <c>--in-turn</c> measures reading on a machine that has other work; everything else goes to
/// BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["--quick"])
        {
            return QuickRun.Run();
        }

        if (arguments is ["--in-turn", ..])
        {
            InTurn.Run(arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 200);
            return 0;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, new BenchConfig());
        return 0;
    }
}
