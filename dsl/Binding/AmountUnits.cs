using System.Globalization;
using TemplateGen.Algebra;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>
/// What one printed unit of a cell's amounts is worth, so that amounts printed in thousands and in units can be compared. Rules calculate in one unit; an
/// operand in another one of the same sort is multiplied where it is bound, and everything after that knows figures only.
/// </summary>
internal static class AmountUnits
{
    private static readonly Dictionary<string, decimal> Yuan = new(StringComparer.Ordinal)
    {
        ["元"] = 1m,
        ["人民币元"] = 1m,
        ["千元"] = 1_000m,
        ["万元"] = 10_000m,
        ["百万元"] = 1_000_000m,
        ["千万元"] = 10_000_000m,
        ["亿元"] = 100_000_000m,
    };

    /// <summary>The unit of some cells where they have but one, otherwise null.</summary>
    internal static AmountUnit? Of(IEnumerable<CellModel> cells)
    {
        AmountUnit? unit = null;
        foreach (CellModel cell in cells)
        {
            if (cell.IsVoid || Of(cell) is not { } own || own == unit)
            {
                continue;
            }

            if (unit is not null)
            {
                return null;
            }

            unit = own;
        }

        return unit;
    }

    /// <summary>An amount in another unit than that of its rule, converted; as it is where the units are the same or cannot be compared.</summary>
    internal static ExpressionModel Convert(ExpressionModel operand, AmountUnit? from, AmountUnit? to)
    {
        if (from is null || to is null || from.Sort != to.Sort || from.Worth == to.Worth)
        {
            return operand;
        }

        Fraction ratio = (Fraction)from.Worth / to.Worth;
        return Exact(ratio) is { } factor ? new OperationModel("*", new[] { operand, new NumberModel(factor) })
            : Exact(Fraction.One / ratio) is { } divisor ? new OperationModel("/", new[] { operand, new NumberModel(divisor) })
            : new OperationModel("/", new ExpressionModel[] { new OperationModel("*", new[] { operand, new NumberModel(Text(from.Worth)) }), new NumberModel(Text(to.Worth)) });
    }

    /// <summary>A unit of a kind goes before that of the table; the scale belongs to the unit that it was written with.</summary>
    private static AmountUnit? Of(CellModel cell)
    {
        if (cell.Kind.Type != KindType.Amount || (cell.Kind.Unit ?? cell.Unit?.Name) is not { } name)
        {
            return null;
        }

        decimal scale = cell.Unit is { Scale: { } written } unit && unit.Name == name ? decimal.Parse(written, CultureInfo.InvariantCulture) : 1m;
        return Yuan.TryGetValue(name, out decimal worth) ? new AmountUnit("元", worth * scale) : new AmountUnit(name, scale);
    }

    private static string? Exact(Fraction ratio) => ratio.ToDecimal() is { } number && (Fraction)number == ratio ? Text(number) : null;

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
