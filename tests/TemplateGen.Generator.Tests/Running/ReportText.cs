using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TemplateGen.Generator.Tests.Running;

/// <summary>A <c>.report</c> file as the compiler would hand it over.</summary>
/// <param name="Name">The path.</param>
/// <param name="Content">The text; null where the file cannot be read.</param>
/// <param name="Namespace">The metadata <c>TemplateNamespace</c>, or null.</param>
internal sealed record ReportText(string Name, string? Content, string? Namespace = null)
{
    /// <summary>How the compiler took the file to be written.</summary>
    internal Encoding Encoding { get; init; } = Encoding.UTF8;

    /// <summary>Whether the file was compiled elsewhere: the metadata <c>TemplateReference</c>.</summary>
    internal bool IsReference { get; init; }

    /// <summary>What happens when the file is read, or null.</summary>
    internal Exception? Failure { get; init; }

    /// <summary>A file beside the tests, by its own name.</summary>
    internal static ReportText Load(string path) => new(Path.GetFileName(path), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));

    internal static ReportText Disclosure2019 { get; } = Load("Templates/GovInfoDisclosure.2019.report");

    internal static ReportText Disclosure2021 { get; } = Load("Templates/GovInfoDisclosure.2021.report");

    internal static ReportText Everything { get; } = Load("Forms/Everything.2024.report");

    internal static ReportText Arithmetic { get; } = Load("Forms/Arithmetic.2024.report");

    internal static ReportText Mixture { get; } = Load("Forms/Mixture.2024.report");

    internal static ReportText Foia { get; } = Load("Templates/FoiaAnnualReport.2019.report");

    internal static ReportText Charity { get; } = Load("Templates/CharityReturn.2018.report");

    internal static ReportText Statistics { get; } = Load("Templates/GovInfoStatistics.2014.report");

    /// <summary>Every form of these tests: those of this project, and official ones.</summary>
    internal static ReportText[] All { get; } = [Disclosure2019, Disclosure2021, Statistics, Foia, Charity, Arithmetic, Everything, Mixture];

    /// <summary>The same file with other text.</summary>
    internal ReportText With(string from, string to)
    {
        Content!.ShouldContain(from);
        return this with { Content = Content!.Replace(from, to, StringComparison.Ordinal) };
    }

    internal AdditionalText ToAdditionalText() => new InMemory(this);

    private sealed class InMemory(ReportText file) : AdditionalText
    {
        public override string Path => file.Name;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            file.Failure is { } failure ? throw failure : file.Content is null ? null : SourceText.From(file.Content, file.Encoding);
    }
}
