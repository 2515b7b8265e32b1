using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Runtime.Tests.Forms;

/// <summary>Reports that a test writes as JSON.</summary>
internal static class JsonReports
{
    /// <summary>A report on a form; only what stands behind its template and edition is written.</summary>
    internal static Report Read(Template form, string members) => ReadAll(form, members).Report.ShouldNotBeNull();

    /// <summary>The same with the notes of reading.</summary>
    internal static ReadResult ReadAll(Template form, string members) =>
        Report.Read($$"""{"template":"{{form.Name}}","edition":"{{form.Edition}}",{{members}}}""", [ReportEdition.Of(form)]);
}
