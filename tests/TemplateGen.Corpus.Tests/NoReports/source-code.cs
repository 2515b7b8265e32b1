namespace Example;

/// <summary>Sums the rows of a table.</summary>
public static class Totals
{
    private static readonly string[] Labels = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    public static int Sum(int[] row)
    {
        int total = 0;
        for (int i = 0; i < row.Length - 1; i++)
        {
            total += row[i];
        }

        return row[^1] == total ? total : throw new InvalidOperationException($"{Labels[6]}: {row[^1]} != {total}");
    }
}
