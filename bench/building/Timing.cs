using System.Diagnostics;

namespace TemplateGen.Bench.Building;

/// <summary>The least and the middle of many short measurements, in milliseconds.</summary>
internal readonly record struct Timing(double Min, double Median)
{
    /// <summary>Measures several in turn, so that what else the machine does meets all of them alike.</summary>
    /// <param name="prepare">For each: prepares one measurement and returns what is measured.</param>
    /// <param name="warmUp">How often each runs before.</param>
    /// <param name="times">How often each is measured.</param>
    internal static Timing[] Measure(IReadOnlyList<Func<Action>> prepare, int warmUp, int times)
    {
        double[][] measured = [.. prepare.Select(_ => new double[times])];
        for (int i = -warmUp; i < times; i++)
        {
            for (int k = 0; k < prepare.Count; k++)
            {
                Action run = prepare[k]();
                long begin = Stopwatch.GetTimestamp();
                run();
                if (i >= 0)
                {
                    measured[k][i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
                }
            }
        }

        return [.. measured.Select(Of)];
    }

    public static Timing operator -(Timing left, Timing right) => new(left.Min - right.Min, left.Median - right.Median);

    internal static Timing Of(double[] milliseconds)
    {
        double[] sorted = [.. milliseconds.Order()];
        return new Timing(sorted[0], sorted[sorted.Length / 2]);
    }
}
