using System.Buffers;
using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Rendering.Html;

/// <summary>Collects the constant bytes of a grid and cuts them into steps.</summary>
/// <param name="template">The template, which says what is a slot.</param>
internal sealed class HtmlStepBuilder(Template template)
{
    private readonly ArrayBufferWriter<byte> _constants = new();
    private int _start;

    internal byte[] Constants => _constants.WrittenSpan.ToArray();

    internal List<SlottedText> Labels { get; } = [];

    internal List<HtmlSpan> Spans { get; } = [];

    internal void Add(string markup) => Encoding.UTF8.GetBytes(markup, _constants);

    /// <summary>Ends the run of constant bytes with a step.</summary>
    internal HtmlStep Take(HtmlStepKind kind = HtmlStepKind.None, int index = 0, int places = 0)
    {
        HtmlStep step = new(_start, _constants.WrittenCount - _start, kind, index, places);
        _start = _constants.WrittenCount;
        return step;
    }

    /// <summary>Adds a label: constant bytes, or a step where it has slots.</summary>
    internal void AddLabel(string label, List<HtmlStep> steps)
    {
        SlottedText slotted = SlottedText.Parse(label, template);
        if (slotted.IsConstant)
        {
            Utf8Output output = new(_constants);
            HtmlText.Write(ref output, label);
            output.Flush();
            return;
        }

        steps.Add(Take(HtmlStepKind.Slots, Labels.Count));
        Labels.Add(slotted);
    }

    /// <summary>Adds the number of rows that a cell spans: a constant, or a step where that depends on the report.</summary>
    internal void AddHeight(IReadOnlyList<PrintedRow> covered, bool isWithinEntry, List<HtmlStep> steps)
    {
        if (covered.Any(row => row.HasLines || (row.IsRepeated && !isWithinEntry)))
        {
            steps.Add(Take(HtmlStepKind.RowSpan, Spans.Count));
            Spans.Add(new HtmlSpan(covered, isWithinEntry));
        }
        else if (covered.Count > 1)
        {
            Add($" rowspan=\"{covered.Count}\"");
        }
    }
}
