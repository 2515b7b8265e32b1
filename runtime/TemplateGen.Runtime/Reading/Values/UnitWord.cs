namespace TemplateGen.Reading.Values;

/// <summary>A unit that a document may write with a figure.</summary>
/// <param name="Name">The unit as it is called.</param>
/// <param name="Factor">How many single ones it is: 10,000 for 万元, and for 万 alone.</param>
/// <param name="Sort">What it counts, such as <c>CNY</c>: there is no converting from one sort to another. Empty for a bare 万.</param>
internal sealed record UnitWord(string Name, decimal Factor, string Sort)
{
    /// <summary>The sort of what only says what is counted, as in 3件.</summary>
    internal const string Things = "things";

    /// <summary>The sort of numbers of which nothing says what they count.</summary>
    internal const string Number = "number";

    /// <summary>The sort of percentages.</summary>
    internal const string Percent = "%";

    /// <summary>The sort of the sign that several dollars share.</summary>
    internal const string Dollar = "$";

    /// <summary>The sort of the word that the crowns of several countries share.</summary>
    internal const string Crown = "kr";

    /// <summary>The sort of the word that the yuan of several currencies share.</summary>
    internal const string Yuan = "元";

    /// <summary>The sort of money in amounts that are stated with a word that is not understood: no figure is one of it for certain.</summary>
    internal const string Unknown = "???";

    /// <summary>The sort of days of the calendar.</summary>
    internal const string Days = "days";

    /// <summary>The sort of working days.</summary>
    internal const string WorkingDays = "working days";

    /// <summary>The beginning of the sorts of units that only a form knows.</summary>
    internal const string FormOnly = "unit ";

    /// <summary>Whether it says no more than which money it is, and not in what amounts a table counts it.</summary>
    internal bool IsSign { get; init; }

    /// <summary>Whether it is money.</summary>
    internal bool IsMoney => Sort.Length == 3 || Sort is Dollar or Crown or Yuan;

    /// <summary>Whether it is the name of money by code, such as USD: a single one of it, or no more than which money it is.</summary>
    internal bool IsCode => IsMoney && Factor == 1 && Name.Length == 3 && Name.All(char.IsAsciiLetterUpper);

    /// <summary>Whether it says what is counted and nothing about how many one figure stands for.</summary>
    internal bool IsCounted => Factor == 1 && Sort is Things or Days or WorkingDays;

    /// <summary>Whether figures in it are plain numbers.</summary>
    internal bool IsPlain => Sort is Things or Number;

    /// <summary>What units that stand for the same sort of thing have in common, though they cannot all be converted.</summary>
    internal string Family => IsMoney ? "money" : Sort is Days or WorkingDays ? "time" : IsPlain ? Things : Sort;

    /// <summary>Whether a figure in this unit can be one in another.</summary>
    internal bool Suits(UnitWord other) =>
        Sort == other.Sort || Sort.Length == 0 || UnitWords.IsOneOf(Sort, other.Sort) || UnitWords.IsOneOf(other.Sort, Sort);

    /// <summary>Whether one figure stands for the same in both.</summary>
    internal bool IsSame(UnitWord other) => Factor == other.Factor && Suits(other);
}
