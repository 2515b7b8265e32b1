using System.Globalization;
using TemplateGen.Algebra;
using TemplateGen.Layout;

namespace TemplateGen.Rules;

/// <summary>A field in the head of the report, or a text of a section.</summary>
/// <param name="name">The name of the field, or the address of the text.</param>
/// <param name="index">The place of the field in <see cref="Template.Fields"/>, or -1: the year, the number of the quarter or month, or a field that the template does not have.</param>
/// <param name="isText">Whether it is a text of a section.</param>
internal sealed class HeadOperand(string name, int index, bool isText = false) : OperandPlan
{
    internal string Name => name;

    /// <summary>The place of the field among all that the template has, or -1.</summary>
    internal int Field => index;

    /// <summary>The text of the field, or null where it is not filled in.</summary>
    internal string? Text(RuleEvaluation evaluation) => index < 0 && name == "year" ? evaluation.Report.Year?.ToString(CultureInfo.InvariantCulture)
        : index < 0 && name == evaluation.Template.Period ? evaluation.Report.PeriodNumber?.ToString(CultureInfo.InvariantCulture)
        : (isText ? evaluation.Report.TextValues : evaluation.Report.HeadValues)[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>What may stand in it, or null where the template does not say.</summary>
    internal CellKind? Kind(RuleEvaluation evaluation) => index < 0 ? null : evaluation.Template.Fields[index].Field.Kind;

    internal override Presence Accumulate(RuleEvaluation evaluation, Fraction factor, LinearForm form)
    {
        if (Number(Text(evaluation), Kind(evaluation)) is { } value)
        {
            form.Add(value * factor);
            return Presence.Number;
        }

        if (index < 0)
        {
            return Presence.Nothing;
        }

        form.Add(evaluation.Variables.OfField(index), factor);
        return Presence.Number;
    }

    /// <summary>What a text says that stands for yes or no; null where it says neither.</summary>
    internal static bool? Flag(string text) => FlagWords.Find(text);

    private static Fraction? Number(string? text, CellKind? kind)
    {
        if (text is null)
        {
            return null;
        }

        if (kind?.Type == CellType.Flag)
        {
            return Flag(text) switch { true => Fraction.One, false => Fraction.Zero, _ => null };
        }

        if (kind?.Type == CellType.Date)
        {
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? (Fraction)date.DayNumber : null;
        }

        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? (Fraction)number : null;
    }
}
