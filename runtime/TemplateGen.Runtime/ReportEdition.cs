using TemplateGen.Layout;

namespace TemplateGen;

/// <summary>An edition that an application knows: its template, and how to make an empty report on it.</summary>
/// <remarks>Every assembly with templates emits a list of these; a template loaded at run time makes its own.</remarks>
public sealed class ReportEdition
{
    private readonly Lazy<Template> _template;
    private readonly Func<Report> _create;

    /// <summary>Describes an edition whose template is loaded at first use.</summary>
    /// <param name="name">The name of the form.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="load">Loads the template.</param>
    /// <param name="create">Makes an empty report.</param>
    public ReportEdition(string name, string edition, Func<Template> load, Func<Report> create)
    {
        Name = name;
        Edition = edition;
        _template = new Lazy<Template>(load);
        _create = create;
    }

    /// <summary>The name of the form.</summary>
    public string Name { get; }

    /// <summary>The edition.</summary>
    public string Edition { get; }

    /// <summary>The template, loaded at first use.</summary>
    public Template Template => _template.Value;

    /// <summary>An empty report.</summary>
    public Report Create() => _create();

    /// <summary>The edition of a template that was loaded at run time.</summary>
    /// <param name="template">The template.</param>
    public static ReportEdition Of(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new ReportEdition(template.Name, template.Edition, () => template, () => new UntypedReport(template));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Edition}";
}
