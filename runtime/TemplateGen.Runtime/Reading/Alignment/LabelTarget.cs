using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>Something on the form that has a label; the same one however many wordings it has.</summary>
/// <param name="item">The item that it belongs to.</param>
/// <param name="official">The official wording.</param>
/// <param name="column">The column or heading over columns, where it is one; otherwise null.</param>
internal sealed class LabelTarget(LayoutItem item, string official, AxisNode? column)
{
    /// <summary>The item that it belongs to.</summary>
    internal LayoutItem Item { get; } = item;

    /// <summary>The official wording.</summary>
    internal string Official { get; } = official;

    /// <summary>The column or heading over columns, where it is one; otherwise null.</summary>
    internal AxisNode? Column { get; } = column;
}
