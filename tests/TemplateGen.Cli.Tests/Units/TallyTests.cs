using TemplateGen.Cli.Checking;
using TemplateGen.Cli.Documents;

namespace TemplateGen.Cli.Tests.Units;

public sealed class TallyTests
{
    [Fact]
    public void A_document_on_which_the_tool_failed_is_told_from_one_that_is_no_report()
    {
        Tally tally = new();
        tally.Add(CheckedReport.Unreadable("a", DocumentNotes.Empty, []));
        tally.HasCrash.ShouldBeFalse();
        tally.Add(CheckedReport.Unreadable("b", DocumentNotes.Crashed("NullReferenceException"), []));
        tally.HasCrash.ShouldBeTrue();
        tally.HasFailure(false).ShouldBeTrue();
    }
}
