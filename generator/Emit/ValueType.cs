using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>How a kind of cell is seen from C#: the type of the property, and the accessors of the runtime behind it.</summary>
/// <param name="Name">The type.</param>
/// <param name="Accessor">The end of the accessors' names.</param>
/// <param name="Choice">The enum, where the kind is a choice.</param>
internal sealed record ValueType(string Name, string Accessor, ChoiceType? Choice = null)
{
    private static readonly ValueType Integer = new("long?", "Integer");
    private static readonly ValueType Decimal = new("decimal?", "Decimal");
    private static readonly ValueType Text = new("string?", "Text");
    private static readonly ValueType Flag = new("bool?", "Flag");
    private static readonly ValueType Date = new("global::System.DateOnly?", "Date");

    /// <summary>Whether a field of this type is its text.</summary>
    internal bool IsText => this == Text;

    /// <summary>What is read, as the type of the property.</summary>
    internal string Cast => Choice is null ? "" : $"({Name})";

    /// <summary>The value that is set, as the accessors take it.</summary>
    internal string Value => Choice is null ? "value" : "(long?)value";

    internal static ValueType Of(KindModel kind, ChoiceTypes choices) => choices.Of(kind) is { } choice
        ? new ValueType($"{ChoiceTypes.Container}.{choice.Name}?", choice.IsSeveral ? "Choices" : "Choice", choice)
        : kind switch
        {
            { IsText: true } => Text,
            { Type: KindType.Date } => Date,
            { Type: KindType.Flag } => Flag,
            { IsDecimal: true } => Decimal,
            _ => Integer,
        };
}
