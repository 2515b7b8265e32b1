using System.Collections.Frozen;
using TemplateGen.Rules;

namespace TemplateGen.Layout;

/// <summary>One edition of an official form: what it prints and what must add up. Immutable; loaded once from its definition.</summary>
public sealed class Template
{
    private FrozenDictionary<string, TableLayout>? _byName;
    private IReadOnlyList<(string Address, Field Field)>? _fields;

    internal Template(string name, string edition)
    {
        Name = name;
        Edition = edition;
    }

    /// <summary>The name of the form, such as <c>GovInfoDisclosure</c>.</summary>
    public string Name { get; }

    /// <summary>The edition, such as <c>2021</c>.</summary>
    public string Edition { get; }

    /// <summary>The printed title with its <c>{slots}</c>, or null.</summary>
    public string? Title { get; internal set; }

    /// <summary>The instrument that prescribes the form, or null.</summary>
    public string? Basis { get; internal set; }

    /// <summary>The first year reported on this edition, or null.</summary>
    public int? FirstYear { get; internal set; }

    /// <summary>The last year reported on this edition, or null where it runs until the next edition begins.</summary>
    public int? LastYear { get; internal set; }

    /// <summary>How often a report is made: <c>year</c>, <c>quarter</c> or <c>month</c>.</summary>
    public string Period { get; internal set; } = "year";

    /// <summary>What the head of the report states, year apart.</summary>
    public IReadOnlyList<Field> Head { get; internal set; } = [];

    /// <summary>The sections at the top, in order.</summary>
    public IReadOnlyList<Section> Sections { get; internal set; } = [];

    /// <summary>Every section, in the order in which they stand.</summary>
    public IReadOnlyList<Section> AllSections { get; internal set; } = [];

    /// <summary>Everything outside tables that rules may name, by address: the fields of the head as <c>head.FIELD</c>, then the texts of the sections.</summary>
    internal IReadOnlyList<(string Address, Field Field)> Fields => _fields ??=
    [
        .. Head.Select(static named => ("head." + named.Name, named)),
        .. Json.JsonFields.OfSections(this).Select(static text => (text.Name, text.Field!)),
    ];

    /// <summary>The tables, in order.</summary>
    public IReadOnlyList<TableLayout> Tables { get; internal set; } = [];

    /// <summary>The printed grids, in order.</summary>
    public IReadOnlyList<Grid> Grids { get; internal set; } = [];

    /// <summary>The rules, in the order of the file.</summary>
    public IReadOnlyList<Rule> Rules { get; internal set; } = [];

    /// <summary>The table with a name, or null.</summary>
    /// <param name="name">The name for programs.</param>
    public TableLayout? Table(string name) =>
        (_byName ??= Tables.ToFrozenDictionary(table => table.Name, StringComparer.Ordinal)).GetValueOrDefault(name);

    /// <summary>Loads a template from the definition that the compiler of the language writes.</summary>
    /// <param name="definition">The definition, UTF-8 JSON.</param>
    /// <param name="positions">Where its rules and elements stand in the <c>.report</c> file, UTF-8 JSON, or empty.</param>
    /// <exception cref="FormatException">The definition was not written by a compiler of this version.</exception>
    public static Template Load(ReadOnlySpan<byte> definition, ReadOnlySpan<byte> positions = default) =>
        DefinitionReader.Read(definition, positions);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {Edition}";
}
