using System.Buffers;
using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;

namespace TemplateGen.Reading.Head;

/// <summary>Tells the text before the first heading from what pages print around a title.</summary>
internal sealed class PreambleText
{
    private static readonly SearchValues<char> _sentence = SearchValues.Create("。！？.!?");

    private readonly string? _title;
    private readonly HashSet<string> _fields;
    private bool _hasBegun;

    private PreambleText(Section section, string? title, Template template)
    {
        Section = section;
        _title = title is null ? null : LabelFolding.FoldText(title);
        _hasBegun = title is not null;
        _fields = template.Head.SelectMany(static field => field.Labels).Select(static label => LabelFolding.Fold(label).Whole).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The section that it is the text of.</summary>
    internal Section Section { get; }

    /// <summary>The preamble of a form: a text that is its first section and has no heading; null where it has none.</summary>
    /// <param name="template">The form.</param>
    /// <param name="title">The title of the document, or null where it has none.</param>
    internal static PreambleText? Of(Template template, string? title) =>
        template.Sections is [{ Kind: not null, Labels.Count: 0 } first, ..] ? new PreambleText(first, title, template) : null;

    /// <summary>Whether a piece is the title once more: what stood before it is no preamble then.</summary>
    internal bool IsTitle(string text) => _title is { Length: > 0 } && LabelFolding.FoldText(text) == _title;

    /// <summary>Whether a piece belongs to it. The title and fields of the head do not, and where there is no title, nothing before the first sentence.</summary>
    internal bool Takes(string text)
    {
        bool isSentence = text.AsSpan().TrimEnd() is [.., var last] && _sentence.Contains(last);
        _hasBegun |= isSentence;
        return _hasBegun && !IsTitle(text) && (isSentence || LabelledLine.Parts(text, _fields.Contains).Count == 0);
    }
}
