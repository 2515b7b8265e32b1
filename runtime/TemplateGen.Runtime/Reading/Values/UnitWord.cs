namespace TemplateGen.Reading.Values;

/// <summary>A unit that a document may write with a figure.</summary>
/// <param name="Name">The unit as it is called.</param>
/// <param name="Factor">How many single ones it is: 10,000 for 万元, and for 万 alone.</param>
/// <param name="Sort">What it counts, such as <c>CNY</c>: there is no converting from one sort to another. Empty for a bare 万.</param>
internal sealed record UnitWord(string Name, decimal Factor, string Sort)
{
    /// <summary>The sort of what only says what is counted, as in 3件.</summary>
    internal const string Things = "things";

    /// <summary>The sort of percentages.</summary>
    internal const string Percent = "%";

    /// <summary>The sort of the sign that several dollars share.</summary>
    internal const string Dollar = "$";

    /// <summary>Whether it says no more than which money it is, and not in what amounts a table counts it.</summary>
    internal bool IsSign => Sort == Dollar && Factor == 1;

    /// <summary>Whether it is money.</summary>
    internal bool IsMoney => Sort.Length == 3 || Sort == Dollar;

    /// <summary>Whether a figure in this unit can be one in another.</summary>
    internal bool Suits(UnitWord other) =>
        Sort == other.Sort || Sort.Length == 0 || (Sort == Dollar && UnitWords.AreDollars(other.Sort));
}
