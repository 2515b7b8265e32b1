using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using TemplateGen.Bench.Checking;

namespace TemplateGen.Bench;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (arguments is ["--quick"])
        {
            Console.WriteLine(EqualVerdicts.Assert());
            return 0;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, DefaultConfig.Instance);
        return 0;
    }
}
