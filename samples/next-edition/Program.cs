// The report of 2026 follows an edition of our own; that of the year before, the official one, whose class comes with a package.
using NextEdition;
using TemplateGen;
using TemplateGen.Templates;

var before = new GovInfoDisclosure2021 { Year = 2025 };
(before.Requests.CarriedOut.Natural, before.Requests.CarriedOut.Total) = (3, 3);

var report = new GovInfoDisclosure2026 { Year = 2026 };
(report.Requests.Received.Natural, report.Requests.Received.Legal, report.Requests.Received.Total) = (5, 1, 6);
(report.Requests.CarriedIn.Natural, report.Requests.CarriedIn.Legal, report.Requests.CarriedIn.Total) = (2, 0, 2);
(report.Requests.Answered.Natural, report.Requests.Answered.Legal, report.Requests.Answered.Total) = (6, 1, 7);
(report.Requests.CarriedForward.Natural, report.Requests.CarriedForward.Legal, report.Requests.CarriedForward.Total) = (1, 0, 1);

Console.WriteLine($"{report.Template} after {before.Template}");
foreach (var finding in report.Validate(before))
{
    Console.WriteLine($"{finding.Outcome} {finding.RuleId}: {finding.Message(Language.English)}");
}
