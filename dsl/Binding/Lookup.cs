namespace TemplateGen.Dsl.Binding;

/// <summary>What came of looking an address up: what it stands for, or where it ends.</summary>
internal readonly record struct Lookup(ResolvedAddress? Found, DeadEnd? End)
{
    public static implicit operator Lookup(ResolvedAddress found) => new(found, null);

    public static implicit operator Lookup(DeadEnd end) => new(null, end);
}
