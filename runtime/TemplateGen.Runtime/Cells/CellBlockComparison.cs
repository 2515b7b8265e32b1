using TemplateGen.Layout;

namespace TemplateGen.Cells;

/// <summary>Says whether two blocks hold the same: rows with their keys, states, values and raw texts.</summary>
internal static class CellBlockComparison
{
    internal static bool AreEqual(CellBlock one, CellBlock other)
    {
        if (one.RowCount != other.RowCount || one.ColumnCount != other.ColumnCount || one.Layout.Name != other.Layout.Name)
        {
            return false;
        }

        for (int row = 0; row < one.RowCount; row++)
        {
            if (one.LineOf(row) != other.LineOf(row) || one.KeyOf(row) != other.KeyOf(row) || one.DetailOf(row) != other.DetailOf(row))
            {
                return false;
            }

            for (int column = 0; column < one.ColumnCount; column++)
            {
                if (!one.Specification(row, column).IsVoid && !AreEqual(one, other, row, column))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool AreEqual(CellBlock one, CellBlock other, int row, int column)
    {
        CellState state = one.State(row, column);
        if (state != other.State(row, column) || one.RawText(row, column) != other.RawText(row, column))
        {
            return false;
        }

        // A whole number and a decimal may meet where two builds of one edition store a kind differently.
        return state != CellState.Value || (one.Specification(row, column).Kind.Storage == CellStorage.Text
            ? one.GetText(row, column) == (other.Specification(row, column).Kind.Storage == CellStorage.Text ? other.GetText(row, column) : null)
            : one.GetNumber(row, column) == other.GetNumber(row, column));
    }
}
