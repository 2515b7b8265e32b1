using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TemplateGen.Dsl;
using TemplateGen.Generator;

namespace TemplateGen.Bench.Building;

/// <summary>What a generator adds to a compiler that is started for one file and ends after it, as in a build without a compiler server.</summary>
/// <remarks>
/// The compiler's own start is that for a class as people write them: the first property, call, lambda and loop that a compiler meets take it longer than
/// starting, and every project has them before it has a form. What an empty class takes stands beside it.
/// </remarks>
internal static partial class ColdStart
{
    private const int WarmUp = 2;

    private const string Empty = "namespace Project { internal static class Unrelated { internal static int Number => 1; } }";

    private const string Ordinary = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Project;

        /// <summary>Someone who orders.</summary>
        public sealed class Customer(string name)
        {
            private readonly List<decimal> _orders = new();

            /// <summary>The name.</summary>
            public string Name { get; } = name;

            /// <summary>The sum of all orders.</summary>
            public decimal Total => _orders.Sum();

            /// <summary>Notes an order.</summary>
            public void Add(decimal amount)
            {
                if (amount <= 0)
                {
                    throw new ArgumentOutOfRangeException(nameof(amount));
                }

                _orders.Add(amount);
            }

            /// <summary>Lists customers with large orders.</summary>
            public static string Describe(IEnumerable<Customer> customers)
            {
                string text = "";
                foreach (Customer customer in customers.Where(customer => customer.Total > 10).OrderBy(customer => customer.Name))
                {
                    text += $"{customer.Name}: {customer.Total}\n";
                }

                return text;
            }
        }

        """;

    internal static ColdRun[] Measure(int times)
    {
        string folder = Directory.CreateTempSubdirectory("cold").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Empty.cs"), Empty);
            File.WriteAllText(Path.Combine(folder, "Ordinary.cs"), Ordinary);
            File.WriteAllText(Path.Combine(folder, "Form0000.report"), Inputs.Report(0, 0));
            File.WriteAllText(Path.Combine(folder, "Form0000.razor"), Inputs.Razor(0, 0));
            File.WriteAllText(Path.Combine(folder, "settings.globalconfig"), $"""
                is_global = true
                build_property.RootNamespace = Project
                build_property.RazorLangVersion = 9.0
                build_property.RazorConfiguration = Default
                build_property.MSBuildProjectDirectory = {folder}
                [{folder}/Form0000.razor]
                build_metadata.AdditionalFiles.TargetPath = {Convert.ToBase64String("Form0000.razor"u8)}
                """);
            Directory.CreateDirectory(Path.Combine(folder, "generated"));
            string[] ours = [.. ((string[])[typeof(TemplateGenerator).Assembly.Location, typeof(TemplateCompiler).Assembly.Location, typeof(Sprache.Parse).Assembly.Location]).Select(Analyzer)];
            Compile(folder, ["Ordinary.cs", .. ours, "/additionalfile:Form0000.report", "/generatedfilesout:generated"]);
            string[] generated = [.. Directory.GetFiles(Path.Combine(folder, "generated"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
            (string Name, string[] Arguments)[] runs =
            [
                ("the compiler alone, an ordinary class", ["Ordinary.cs"]),
                ("the compiler alone, an empty class", ["Empty.cs"]),
                ("our code, as constant text of a generator", ["Ordinary.cs", Analyzer(typeof(HandingOnGenerator).Assembly.Location), .. generated.Select(file => $"/additionalfile:{file}")]),
                ("TemplateGen without a file", ["Ordinary.cs", .. ours]),
                ("**TemplateGen**", ["Ordinary.cs", .. ours, "/additionalfile:Form0000.report"]),
                ("Razor, of the SDK", ["Ordinary.cs", .. Places.RazorFiles.Select(Analyzer), "/additionalfile:Form0000.razor"]),
            ];
            List<double>[] generators = [.. runs.Select(_ => new List<double>())];
            List<double>[] processors = [.. runs.Select(_ => new List<double>())];
            Timing[] whole = Timing.Measure([.. runs.Select<(string Name, string[] Arguments), Func<Action>>((run, i) => () => () =>
            {
                double before = ProcessorTime.OfChildren();
                generators[i].Add(Compile(folder, run.Arguments));
                processors[i].Add(ProcessorTime.OfChildren() - before);
            })], WarmUp, times);
            return [.. runs.Select((run, i) => new ColdRun(run.Name, whole[i], Measured(processors[i]), Measured(generators[i])))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Analyzer(string file) => $"/analyzer:{file}";

    private static Timing Measured(List<double> times) => Timing.Of([.. times.Skip(WarmUp)]);

    /// <summary>Compiles, and returns the time that the compiler reports of its generators, in milliseconds.</summary>
    private static double Compile(string folder, string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string runtime = typeof(Report).Assembly.Location;
        string[] common = ["exec", Places.Compiler, "/noconfig", "/nostdlib", "/nologo", "/target:library", "/langversion:preview", "/reportanalyzer", "/out:out.dll", "/analyzerconfig:settings.globalconfig"];
        foreach (string argument in (string[])[.. common, .. Places.References.Append(runtime).Select(file => $"/reference:{file}"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The compiler failed: {output}");
        }

        return GeneratorTime().Match(output) is { Success: true } reported ? 1000 * double.Parse(reported.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"Total generator execution time: ([0-9.]+)")]
    private static partial Regex GeneratorTime();
}
