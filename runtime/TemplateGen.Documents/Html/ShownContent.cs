namespace TemplateGen.Documents.Html;

/// <summary>What of an element was shown before its children are looked at.</summary>
internal enum ShownContent
{
    /// <summary>Nothing, or a part: its children follow.</summary>
    Part,

    /// <summary>All of it: its children are passed by.</summary>
    All,

    /// <summary>More than any report has.</summary>
    TooMuch,
}
