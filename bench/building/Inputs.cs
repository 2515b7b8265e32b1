using System.Globalization;
using System.Text;

namespace TemplateGen.Bench.Building;

/// <summary>What the generators are given: files of one size, each different, in any revision.</summary>
internal static class Inputs
{
    private static readonly string Form = Load();

    /// <summary>An official form under a name of its own. A revision changes one printed label, and so the meaning of the file.</summary>
    internal static string Report(int file, int revision) => Form
        .Replace("report GovInfoDisclosure 2021", string.Create(CultureInfo.InvariantCulture, $"report Form{file:0000} 2021"), StringComparison.Ordinal)
        .Replace("\"自然人\"", string.Create(CultureInfo.InvariantCulture, $"\"自然人{revision:0000}\""), StringComparison.Ordinal);

    /// <summary>A component that prints a table, as large as the form. A revision changes one printed word.</summary>
    internal static string Razor(int file, int revision)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"<h1>Form {file:0000}, revision {revision:0000}</h1>\n<table>\n");
        for (int row = 0; text.Length < Form.Length - 120; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  <tr><th scope=\"row\">Row {row}</th><td>@Figures[{row}]</td><td class=\"@Class({row})\">@(Figures[{row}] * 2)</td></tr>\n");
        }

        text.Append("</table>\n@code {\n  private readonly int[] Figures = new int[200];\n  private string Class(int row) => row % 2 == 0 ? \"even\" : \"odd\";\n}\n");
        return text.ToString();
    }

    private static string Load()
    {
        using StreamReader reader = new(typeof(Inputs).Assembly.GetManifestResourceStream("GovInfoDisclosure.2021.report")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
