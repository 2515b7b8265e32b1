namespace TemplateGen.Layout;

/// <summary>A section of the form with what is printed under its heading.</summary>
public sealed class Section
{
    internal Section(int index, string name, IReadOnlyList<string> labels, Section? parent, CellKind? kind, bool isOptional)
    {
        Index = index;
        Name = name;
        Labels = labels;
        Parent = parent;
        Kind = kind;
        IsOptional = isOptional;
    }

    /// <summary>The place among all sections in the order in which they stand, from 0.</summary>
    public int Index { get; }

    /// <summary>The name for programs.</summary>
    public string Name { get; }

    /// <summary>The official heading first, then wordings also met.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The official heading, or an empty string.</summary>
    public string Label => Labels.Count > 0 ? Labels[0] : "";

    /// <summary>The section around this one, or null.</summary>
    public Section? Parent { get; }

    /// <summary>Set where the section is one text of its own.</summary>
    public CellKind? Kind { get; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; }

    /// <summary>What the section prints, in order.</summary>
    public IReadOnlyList<SectionItem> Items { get; internal set; } = [];
}
