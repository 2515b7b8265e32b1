using TemplateGen.Algebra;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Runtime.Tests.Rules;

public sealed class ReachTests
{
    private static readonly Domain _marked = Domain.Of(new CellKind(CellType.Count, null, null, null, null, 1, null, [], [new Mark("<1", 0.5m)]));

    [Fact]
    public void More_combinations_of_marks_than_are_tried_leave_the_answer_open()
    {
        Reach.CanReach(Sum(100_000), Interval.Between((Fraction)0.25m, (Fraction)0.25m), _ => _marked).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0.5, true)]
    [InlineData(1.5, true)]
    [InlineData(9, true)]
    [InlineData(0.25, false)]
    [InlineData(9.5, false)]
    public void Few_marks_are_tried_one_by_one(double target, bool can) =>
        Reach.CanReach(Sum(9), Interval.Between((Fraction)(decimal)target, (Fraction)(decimal)target), _ => _marked).ShouldBe(can);

    private static LinearForm Sum(int cells)
    {
        LinearForm sum = new();
        for (int i = 0; i < cells; i++)
        {
            sum.Add(i, Fraction.One);
        }

        return sum;
    }
}
