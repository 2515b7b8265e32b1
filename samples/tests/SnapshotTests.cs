using System.Runtime.CompilerServices;
using Forms;
using TemplateGen;
using TemplateGen.Rendering;
using Xunit;

namespace WasteReturn.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void The_report_of_Northam_is_as_it_was_approved()
    {
        var read = WasteReturn2025.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "northam.txt")));

        Assert.NotNull(read.Report);
        Assert.Equal(Approved("northam.approved.md"), read.Report.Render(ReportFormat.Markdown, new RenderOptions(Language.English)));
    }

    [Fact]
    public void What_was_rendered_to_JSON_is_read_back()
    {
        var report = new WasteReturn2025 { Year = 2025 };
        report.Household.Glass.Collected = 45;

        Assert.Equal(45, WasteReturn2025.Read(report.Render(ReportFormat.Json)).Report?.Household.Glass.Collected);
    }

    private static string Approved(string name, [CallerFilePath] string test = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, name)).ReplaceLineEndings("\n");
}
