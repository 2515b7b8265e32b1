using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Documents;
using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Rendering;

namespace TemplateGen.Runtime.Tests.Reading.ReadBack;

/// <summary>The law of rendering: what is rendered is read back as the same report, cell by cell and state by state.</summary>
public sealed class ReadBackTests
{
    private const int MostShown = 30;

    public static TheoryData<string, ReportFormat> Forms
    {
        get
        {
            TheoryData<string, ReportFormat> data = [];
            foreach (string form in ReadBackForms.Names)
            {
                foreach (ReportFormat format in Enum.GetValues<ReportFormat>())
                {
                    data.Add(form, format);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_rendered_report_is_read_back_as_it_was(string form, ReportFormat format)
    {
        Template template = ReadBackForms.Of(form);
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => ReturnsAsItWas(PlausibleReports.Of(template, seed), format)).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    private static void ReturnsAsItWas(Report report, ReportFormat format)
    {
        ArrayBufferWriter<byte> output = new();
        report.Render(output, format);
        ReadResult result = Report.Read(output.WrittenMemory, [ReportEdition.Of(report.Template)], DocumentFormats.All);
        Report read = result.Report.ShouldNotBeNull();
        List<string> expected = ReportFacts.Of(report, format);
        List<string> found = ReportFacts.Of(read, format);
        expected.Except(found).Select(static fact => "- " + fact).Concat(found.Except(expected).Select(static fact => "+ " + fact)).Take(MostShown).ShouldBeEmpty();
        found.ShouldBe(expected);
    }
}
