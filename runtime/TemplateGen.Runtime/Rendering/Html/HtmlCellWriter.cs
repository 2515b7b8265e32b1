using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>Writes one cell: its figure, its state, and its marks.</summary>
internal static class HtmlCellWriter
{
    /// <param name="output">Where it goes.</param>
    /// <param name="constant">The bytes before the value; the last one closes the opening tag.</param>
    /// <param name="step">The step.</param>
    /// <param name="context">What the page is written from.</param>
    /// <param name="block">The block.</param>
    /// <param name="row">The row of the block, or -1 where the report has none.</param>
    /// <param name="line">The template line of the row.</param>
    internal static void Write(ref Utf8Output output, ReadOnlySpan<byte> constant, in HtmlStep step, in HtmlContext context, CellBlock block, int row, int line)
    {
        int column = step.Index;
        if (context.Applicability is { } parts && !parts.Has(block.Layout, line, column)
            && (row < 0 || context.Marks?.At(block.Layout.Index, row, column) is not { Violated.Count: > 0 }))
        {
            WriteVoid(ref output, constant, step, context, block, row);
            return;
        }

        if (row < 0)
        {
            output.Write(constant);
            return;
        }

        CellState state = block.State(row, column);
        CellMark? mark = context.Marks?.At(block.Layout.Index, row, column);
        CellKind kind = block.Specification(row, column).Kind;
        bool isText = step.Kind == HtmlStepKind.Other && !CellText.IsFigure(kind);
        if (mark is null && !isText && state is CellState.Value or CellState.Blank)
        {
            output.Write(constant);
            WriteValue(ref output, step, context, block, row);
            return;
        }

        output.Write(constant[..^1]);
        WriteAttributes(ref output, context, state, mark, isText);
        output.Write((byte)'>');
        if (mark is { Violated.Count: > 0 } or { Undetermined.Count: > 0 } or { IsInvolved: true } || state is CellState.Unreadable or CellState.Missing)
        {
            output.Write("<span>"u8);
            WriteValue(ref output, step, context, block, row);
            output.Write("</span>"u8);
        }
        else
        {
            WriteValue(ref output, step, context, block, row);
        }

        WriteReferences(ref output, context.IdPrefix, mark);
    }

    /// <summary>A cell that does not apply to the report is shaded as one that the form does not have; what the document holds all the same is shown.</summary>
    private static void WriteVoid(ref Utf8Output output, ReadOnlySpan<byte> constant, in HtmlStep step, in HtmlContext context, CellBlock block, int row)
    {
        output.Write(constant[..^1]);
        output.Write(" class=\"void\">"u8);
        if (row >= 0 && block.State(row, step.Index) != CellState.Missing)
        {
            WriteValue(ref output, step, context, block, row);
        }
    }

    private static void WriteValue(ref Utf8Output output, in HtmlStep step, in HtmlContext context, CellBlock block, int row)
    {
        if (block.State(row, step.Index) == CellState.Value && block.RawText(row, step.Index) is null)
        {
            if (step.Kind == HtmlStepKind.Integer)
            {
                output.WriteInteger(block.GetInteger(row, step.Index).GetValueOrDefault());
                return;
            }

            if (step.Kind is HtmlStepKind.Decimal or HtmlStepKind.Percent)
            {
                output.WriteDecimal(block.GetDecimal(row, step.Index).GetValueOrDefault(), step.Places);
                output.Write(step.Kind == HtmlStepKind.Percent ? "%"u8 : default);
                return;
            }
        }

        string text = CellText.Print(block, row, step.Index, context.ContentLanguage);
        if (step.Kind == HtmlStepKind.Other && block.Specification(row, step.Index).Kind.Type == CellType.Link)
        {
            HtmlLink.Write(ref output, text);
        }
        else
        {
            HtmlText.WriteLines(ref output, text);
        }
    }

    private static void WriteAttributes(ref Utf8Output output, in HtmlContext context, CellState state, CellMark? mark, bool isText)
    {
        List<string> classes = [];
        AddIf(isText, "text");
        AddIf(state == CellState.Missing, "missing");
        AddIf(state == CellState.Unreadable, "unreadable");
        AddIf(state == CellState.NotApplicable, "not-applicable");
        AddIf(mark is { Violated.Count: > 0 }, "violated");
        AddIf(mark is { Violated.Count: > 0, Severity: not Severity.Error }, "advisory");
        AddIf(mark is { Violated.Count: 0, IsInvolved: true }, "involved");
        AddIf(mark is { Violated.Count: 0, Undetermined.Count: > 0 }, "undetermined");
        if (classes.Count > 0)
        {
            output.Write(" class=\""u8);
            HtmlText.Write(ref output, string.Join(' ', classes));
            output.Write((byte)'"');
        }

        RenderWords words = RenderWords.Of(context.Language);
        List<string> titles = [];
        if (state is CellState.Missing or CellState.Unreadable)
        {
            titles.Add(state == CellState.Missing ? words.MissingLegend : words.UnreadableLegend);
        }

        if (mark is not null && mark.Violated.Count + mark.Undetermined.Count > 0)
        {
            Explanation[] explanations = [.. mark.Violated, .. mark.Undetermined];
            output.Write(" aria-describedby=\""u8);
            (Language language, string prefix) = (context.Language, context.IdPrefix);
            HtmlText.Write(ref output, string.Join(' ', explanations.Select(explanation => $"{prefix}finding-{explanation.Number}")));
            output.Write((byte)'"');
            titles.AddRange(explanations.Select(explanation => explanation.Sentence(language)));
        }

        if (titles.Count > 0)
        {
            output.Write(" title=\""u8);
            HtmlText.Write(ref output, string.Join('\n', titles));
            output.Write((byte)'"');
        }

        void AddIf(bool condition, string name)
        {
            if (condition)
            {
                classes.Add(name);
            }
        }
    }

    /// <summary>The numbers of findings are shown by the style sheet, so that neither reading nor copying takes them for a part of the figure.</summary>
    private static void WriteReferences(ref Utf8Output output, string prefix, CellMark? mark)
    {
        if (mark is null or { Violated.Count: 0 })
        {
            return;
        }

        output.Write("<span class=\"refs\">"u8);
        foreach (Explanation explanation in mark.Violated)
        {
            output.Write("<a"u8);
            if (mark.Anchors.Contains(explanation.Number))
            {
                output.Write(" id=\""u8);
                output.WriteText(prefix);
                output.Write("at-"u8);
                output.WriteInteger(explanation.Number);
                output.Write((byte)'"');
            }

            output.Write(" href=\"#"u8);
            output.WriteText(prefix);
            output.Write("finding-"u8);
            output.WriteInteger(explanation.Number);
            output.Write("\" data-number=\""u8);
            output.WriteInteger(explanation.Number);
            output.Write("\" aria-label=\""u8);
            output.WriteInteger(explanation.Number);
            output.Write("\"></a>"u8);
        }

        output.Write("</span>"u8);
    }
}
