using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>How a kind of cell is seen from C#: the type of the property, and the accessors of the runtime behind it.</summary>
internal sealed record ValueType(string Name, string Accessor)
{
    private static readonly ValueType Integer = new("long?", "Integer");
    private static readonly ValueType Decimal = new("decimal?", "Decimal");
    private static readonly ValueType Text = new("string?", "Text");
    private static readonly ValueType Flag = new("bool?", "Flag");
    private static readonly ValueType Date = new("global::System.DateOnly?", "Date");

    /// <summary>The same for a value outside tables, which is kept as text.</summary>
    internal static ValueType OfField(KindModel kind) => Of(kind) is { Name: not "string?" } typed ? typed : Text;

    internal static ValueType Of(KindModel kind) => kind switch
    {
        { IsText: true } => Text,
        { Type: KindType.Date } => Date,
        { Type: KindType.Flag } => Flag,
        { Type: KindType.Choice } => Text with { Accessor = "Option" },
        { IsDecimal: true } => Decimal,
        _ => Integer,
    };
}
