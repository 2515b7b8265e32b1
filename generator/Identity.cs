namespace TemplateGen.Generator;

/// <summary>Which edition of which form a file describes, and into which namespace its code goes.</summary>
internal sealed record Identity(string Namespace, string Name, string Edition, string Path)
{
    /// <summary>The class, as C# names it.</summary>
    internal string Class => $"{Namespace}.{Emit.Identifiers.ClassName(Name, Edition)}";

    /// <summary>What must be unique among the files of a project: names of generated files differ by more than capitals.</summary>
    internal string Key => Class.ToUpperInvariant();
}
