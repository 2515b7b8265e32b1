using System.Globalization;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// The rules that lengths imply: <c>text(200)</c> has at most 200 characters, <c>digits(18)</c> 18 digits. A longer text stays a value and is a finding of
/// the rule <c>TABLE.length</c>, an error.
/// </summary>
internal static class LengthRules
{
    internal static IEnumerable<RuleModel> Of(BoundTable table) =>
        ImpliedRules.OfCells(table, RuleOrigin.Length, cell => LengthOf(cell.Kind), (cell, _) => new StateTestModel(cell, StateTestModel.Length, false), Words);

    /// <summary>The rule about a field of the head or a text of a section, or null where it may be of any length: <c>head.FIELD.length</c>, <c>SECTION.FIELD.length</c>.</summary>
    /// <param name="home">A rule belongs to a table; this one is checked whether that is there or not.</param>
    /// <param name="address">How the field is called.</param>
    /// <param name="field">The field, with what rules say for it.</param>
    internal static RuleModel? Of(BoundTable home, string address, ResolvedField field) => field.Field.Kind is { } kind && LengthOf(kind) is { } length
        ? ImpliedRules.Rule(
            RuleOrigin.LengthOutsideTables, address + ".length", home.Index, Severity.Error, Words(length), new StateTestModel(field.Reference, StateTestModel.Length, false))
        : null;

    private static TextLength? LengthOf(KindModel kind) => kind is { IsText: true, Length: { } length } ? new TextLength(kind.Type, length) : null;

    private static string Words(TextLength text)
    {
        string figure = text.Length.ToString(CultureInfo.InvariantCulture);
        return text.Type == KindType.Digits ? figure + " digits" : $"at most {figure} characters";
    }
}
