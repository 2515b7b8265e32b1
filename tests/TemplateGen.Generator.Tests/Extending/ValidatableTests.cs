using System.ComponentModel.DataAnnotations;
using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Extending;

/// <summary>A report that is validated as other objects are, by the adapter of docs/generated-code.md.</summary>
public sealed class ValidatableTests
{
    private static readonly LoadedForms Forms = LoadedForms.Of(GeneratorRun.Of([ReportText.Disclosure2021], sources: ["""
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using TemplateGen;
        using TemplateGen.Layout;
        using TemplateGen.Rules;

        namespace Sample;

        public sealed partial class GovInfoDisclosure2021 : IValidatableObject
        {
            IEnumerable<ValidationResult> IValidatableObject.Validate(ValidationContext context) =>
                from finding in Validate()
                where finding is { Outcome: RuleOutcome.Violated, Severity: Severity.Error }
                select new ValidationResult(finding.Message(Language.English), finding.At);
        }
        """]));

    [Fact]
    public void What_is_violated_is_a_result_at_its_cells_and_what_waits_for_figures_is_none()
    {
        dynamic report = Forms.Create("GovInfoDisclosure2021");
        report.Requests.Received.Natural = 3;
        report.Requests.CarriedIn.Natural = 0;
        report.Requests.Outcome.Total.Natural = 1;
        report.Requests.CarriedOut.Natural = 1;
        List<ValidationResult> results = [];

        bool isValid = Validator.TryValidateObject((object)report, new ValidationContext((object)report), results);

        isValid.ShouldBeFalse();
        ValidationResult result = results.ShouldHaveSingleItem();
        result.ErrorMessage.ShouldBe("natural: received + carriedIn = outcome.total + carriedOut: 3 + 0 ≠ 1 + 1");
        result.MemberNames.ShouldBe(["requests.received.natural", "requests.carriedIn.natural", "requests.outcome.total.natural", "requests.carriedOut.natural"]);
    }
}
