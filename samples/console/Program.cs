// Reads a report from a text file, checks it against its form, and ends with 1 if a rule is violated.
using CheckReport;
using TemplateGen;

var file = args[0];
var read = WasteReturn2025.Read(File.ReadAllText(file));
foreach (var note in read.Notes)
{
    Console.WriteLine($"{file}({note.Place}): note: {note.English}");
}

if (read.Report is not { } report)
{
    Console.WriteLine($"{file}: {read.Refusal?.English}");
    return 1;
}

var findings = report.Validate();
foreach (var finding in findings)
{
    Console.WriteLine($"{file}({finding.Place}): {finding.RuleId}: {finding.Message(Language.English)}");
}

return findings.Count == 0 ? 0 : 1;
