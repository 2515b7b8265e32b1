using TemplateGen.Cells;

namespace TemplateGen;

public abstract partial class Report
{
    /// <summary>Whether another report says the same: the same edition, year, head, texts, and in every cell the same state, value and raw text.</summary>
    /// <remarks>
    /// Places do not count, nor does the class: a report read without generated code equals one read with it. Values are
    /// compared as numbers, so 35.60 equals 35.6. Cells that the form does not have are left out.
    /// </remarks>
    /// <param name="other">The other report.</param>
    public bool ContentEquals(Report other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Template.Name != other.Template.Name
            || Template.Edition != other.Template.Edition
            || Year != other.Year
            || PeriodNumber != other.PeriodNumber
            || !HeadValues.ContentEquals(other.HeadValues)
            || !TextValues.ContentEquals(other.TextValues)
            || _blocks.Length != other._blocks.Length)
        {
            return false;
        }

        for (int i = 0; i < _blocks.Length; i++)
        {
            if (!CellBlockComparison.AreEqual(_blocks[i], other._blocks[i]))
            {
                return false;
            }
        }

        return true;
    }
}
