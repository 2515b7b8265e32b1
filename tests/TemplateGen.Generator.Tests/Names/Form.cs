using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Names;

/// <summary>Small forms in which only names matter.</summary>
internal static class Form
{
    /// <summary>A form with one table.</summary>
    internal static ReportText Of(string table, string rows, string columns, string name = "Tiny", string edition = "2024") => new($"{name}.{edition}.report", $$"""
        report {{name}} {{edition}} {
          section s {
            table {{table}} {
              rows { {{rows}} }
              columns { {{columns}} }
            }
          }
        }
        """);

    /// <summary>A form whose name is all that matters.</summary>
    internal static ReportText Named(string name, string edition = "2024") => Of("t", "a", "b", name, edition);
}
