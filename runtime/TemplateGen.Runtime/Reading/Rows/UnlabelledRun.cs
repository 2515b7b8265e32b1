using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Rows;

/// <summary>Rows of figures without a label between two known neighbours.</summary>
internal sealed class UnlabelledRun
{
    /// <summary>The state behind the neighbour before them; -1 where there is none.</summary>
    internal int Position { get; set; } = -1;

    /// <summary>The rows.</summary>
    internal List<UnlabelledRow> Rows { get; } = [];

    /// <summary>The neighbour behind them, or null at the end of the document.</summary>
    internal LayoutItem? Next { get; set; }

    /// <summary>The row with a label whose figures run on into the first of them, or null.</summary>
    internal RowReading? Owner { get; set; }

    /// <summary>Whether something unknown stands among them, so that order tells nothing.</summary>
    internal bool IsDisturbed { get; set; }
}
