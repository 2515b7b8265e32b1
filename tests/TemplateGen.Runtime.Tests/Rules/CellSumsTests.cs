using TemplateGen.Rules;

namespace TemplateGen.Tests.Rules;

public sealed class CellSumsTests
{
    [Fact]
    public void A_negative_cell_is_seen_wherever_it_stands_in_blocks_of_every_length()
    {
        for (int length = 0; length <= 40; length++)
        {
            long[] cells = new long[length];
            Array.Fill(cells, long.MaxValue);
            CellSums.NoneIsNegative(cells).ShouldBeTrue();
            for (int i = 0; i < length; i++)
            {
                cells[i] = -1;
                CellSums.NoneIsNegative(cells).ShouldBeFalse($"{length} cells, number {i}");
                cells[i] = 0;
            }

            CellSums.NoneIsNegative(cells).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_sum_goes_down_one_column()
    {
        CellSums.Sum([1L, 2, 3, 4, 5, 6, 7, 8], 1, 3, 3).ShouldBe(2L + 5 + 8);
        CellSums.Sum([1m, 2, 3, 4, 5, 6, 7, 8], 1, 3, 3).ShouldBe(2m + 5 + 8);
    }
}
