using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Rendering.Html;

/// <summary>Writes what stands under a grid: what its signs mean, and the findings about its tables.</summary>
internal static class HtmlFindings
{
    internal static void Write(ref Utf8Output output, Grid grid, in HtmlContext context)
    {
        WriteLegend(ref output, grid, context);
        if (context.Marks is null)
        {
            return;
        }

        Explanation[] explanations = [.. context.Marks.Under(grid)];
        if (explanations.Length == 0)
        {
            return;
        }

        RenderWords words = RenderWords.Of(context.Language);
        output.Write("<aside class=\"findings\""u8);
        if (context.Language != context.ContentLanguage)
        {
            output.Write(" lang=\""u8);
            HtmlText.Write(ref output, ContentLanguage.Tag(context.Language));
            output.Write((byte)'"');
        }

        output.Write("><p class=\"findings-title\">"u8);
        HtmlText.Write(ref output, words.Findings);
        output.Write("</p><ol>"u8);
        foreach (Explanation explanation in explanations)
        {
            WriteExplanation(ref output, explanation, context, words);
        }

        output.Write("</ol></aside>"u8);
    }

    private static void WriteExplanation(ref Utf8Output output, Explanation explanation, in HtmlContext context, RenderWords words)
    {
        output.Write("<li id=\""u8);
        output.WriteText(context.IdPrefix);
        output.Write("finding-"u8);
        output.WriteInteger(explanation.Number);
        output.Write("\" value=\""u8);
        output.WriteInteger(explanation.Number);
        output.Write("\" class=\""u8);
        output.Write(!explanation.IsViolated ? "undetermined"u8 : explanation.Severity switch
        {
            Severity.Error => "error"u8,
            Severity.Warning => "warning"u8,
            _ => "note"u8,
        });
        output.Write("\">"u8);
        HtmlText.Write(ref output, explanation.Sentence(context.Language));
        if (explanation.Sides is { } sides)
        {
            output.Write(" <span class=\"sides\">"u8);
            HtmlText.Write(ref output, sides);
            output.Write("</span>"u8);
        }

        output.Write(" <code>"u8);
        HtmlText.Write(ref output, explanation.RuleId);
        output.Write("</code>"u8);
        if (explanation.IsViolated)
        {
            output.Write(" <a class=\"back\" href=\"#"u8);
            output.WriteText(context.IdPrefix);
            output.Write("at-"u8);
            output.WriteInteger(explanation.Number);
            output.Write("\" aria-label=\""u8);
            HtmlText.Write(ref output, words.Back);
            output.Write("\">↑</a>"u8);
        }

        output.Write("</li>"u8);
    }

    private static void WriteLegend(ref Utf8Output output, Grid grid, in HtmlContext context)
    {
        bool hasMissing = false;
        bool hasUnreadable = false;
        bool hasVoid = false;
        for (int i = 0; i < grid.Tables.Count; i++)
        {
            CellBlock block = context.Report.Block(grid.Tables[i].Index);
            hasVoid |= context.Applicability is { } parts && !parts.HasAll(block.Layout);
            if (!block.IsComplete)
            {
                hasMissing |= HasState(block, CellState.Missing, context.Applicability);
                hasUnreadable |= HasState(block, CellState.Unreadable, context.Applicability);
            }
        }

        if (!hasMissing && !hasUnreadable && !hasVoid)
        {
            return;
        }

        RenderWords words = RenderWords.Of(context.Language);
        output.Write("<p class=\"legend\">"u8);
        if (hasMissing)
        {
            WriteSign(ref output, "missing"u8, StateSigns.Missing(context.ContentLanguage), words.MissingLegend);
        }

        if (hasUnreadable)
        {
            WriteSign(ref output, "unreadable"u8, StateSigns.Unreadable, words.UnreadableLegend);
        }

        if (hasVoid)
        {
            WriteSign(ref output, "void"u8, "\u00A0", words.VoidLegend);
        }

        output.Write("</p>"u8);
    }

    /// <summary>Whether a state is shown in some cell: not in those that do not apply.</summary>
    private static bool HasState(CellBlock block, CellState state, Applicability? parts)
    {
        ReadOnlySpan<CellState> states = block.States;
        if (parts is null)
        {
            return states.Contains(state);
        }

        for (int i = 0; i < states.Length; i++)
        {
            if (states[i] == state && parts.Has(block.Layout, block.LineOf(i / block.ColumnCount), i % block.ColumnCount))
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteSign(ref Utf8Output output, ReadOnlySpan<byte> name, string sign, string meaning)
    {
        output.Write("<span class=\"sign "u8);
        output.Write(name);
        output.Write("\"><span>"u8);
        HtmlText.Write(ref output, sign);
        output.Write("</span></span> "u8);
        HtmlText.Write(ref output, meaning);
        output.Write((byte)' ');
    }
}
