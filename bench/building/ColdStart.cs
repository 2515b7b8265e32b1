using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TemplateGen.Dsl;
using TemplateGen.Generator;

namespace TemplateGen.Bench.Building;

/// <summary>What a generator adds to a compiler that is started for one file and ends after it, as in a build without a compiler server.</summary>
internal static partial class ColdStart
{
    private const int WarmUp = 2;

    internal static (string Name, Timing Time, Timing Generator)[] Measure(int times)
    {
        string folder = Directory.CreateTempSubdirectory("cold").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Unrelated.cs"), "namespace Project { internal static class Unrelated { internal static int Number => 1; } }");
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
            string[] ours = [typeof(TemplateGenerator).Assembly.Location, typeof(TemplateCompiler).Assembly.Location, typeof(Sprache.Parse).Assembly.Location];
            (string Name, string[] Arguments)[] runs =
            [
                ("the compiler alone", []),
                ("**TemplateGen**", [.. ours.Select(file => $"/analyzer:{file}"), "/additionalfile:Form0000.report"]),
                ("Razor, of the SDK", [.. Places.RazorFiles.Select(file => $"/analyzer:{file}"), "/additionalfile:Form0000.razor"]),
            ];
            List<double>[] generators = [.. runs.Select(_ => new List<double>())];
            Timing[] whole = Timing.Measure([.. runs.Select<(string Name, string[] Arguments), Func<Action>>((run, i) => () => () => generators[i].Add(Compile(folder, run.Arguments)))], WarmUp, times);
            return [.. runs.Select((run, i) => (run.Name, whole[i], Timing.Of([.. generators[i].Skip(WarmUp)])))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

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
        string[] common = ["exec", Places.Compiler, "/noconfig", "/nostdlib", "/nologo", "/target:library", "/langversion:preview", "/reportanalyzer", "/out:out.dll", "/analyzerconfig:settings.globalconfig", "Unrelated.cs"];
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
