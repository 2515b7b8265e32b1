using TemplateGen.Layout;

namespace TemplateGen;

/// <summary>A report on a template that was loaded at run time: its cells go by their addresses.</summary>
/// <param name="template">The edition that it follows.</param>
public sealed class UntypedReport(Template template) : Report(template);
