namespace TemplateGen.Corpus.Expectations;

internal enum ExpectedState
{
    Value,
    Blank,
    NotApplicable,
    Unreadable,
    Missing,

    /// <summary>No figure stands there that a careful person would put into this cell; how that is told is left open.</summary>
    NoValue,
}
