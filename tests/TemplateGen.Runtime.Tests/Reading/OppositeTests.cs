using TemplateGen.Reading.Alignment;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>A label that says the opposite of another differs from it by a letter or two, as one does that is spelt otherwise.</summary>
public sealed class OppositeTests
{
    [Theory]
    [InlineData("未按期办结的申请", "按期办结的申请")]
    [InlineData("Requests not granted in full", "Requests granted in full")]
    [InlineData("Unpaid invoices", "Paid invoices")]
    [InlineData("Non-resident members", "Resident member")]
    [InlineData("Loans without security", "Loans with security")]
    [InlineData("Applications disapproved", "Aplications approved")]
    public void One_word_for_not_makes_the_opposite(string one, string other)
    {
        Opposites.Are(LabelFolding.FoldText(one), LabelFolding.FoldText(other)).ShouldBeTrue();
        Opposites.Are(LabelFolding.FoldText(other), LabelFolding.FoldText(one)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("不予公开的申请", "不予公开申请")]
    [InlineData("Amuont outstanding", "Amount outstanding")]
    [InlineData("Number of units", "Number of unit")]
    [InlineData("Notes and coins", "Notes, coins")]
    public void Letters_of_such_a_word_within_another_make_none(string one, string other) => Opposites.Are(LabelFolding.FoldText(one), LabelFolding.FoldText(other)).ShouldBeFalse();
}
