namespace TemplateGen.Generator;

/// <summary>Which edition of which form a file describes, and into which namespace its code goes.</summary>
internal sealed record Identity(string Namespace, string Name, string Edition, string Path)
{
    /// <summary>What must be unique among the files of a project.</summary>
    internal string Key => $"{Namespace}.{Emit.Identifiers.ClassName(Name, Edition)}";
}
