using TemplateGen.Cli.Checking;

namespace TemplateGen.Cli.Tests.Units;

public sealed class OrderedWorkTests
{
    private static readonly int[] Items = [.. Enumerable.Range(0, 200)];

    [Fact]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes() =>
        OrderedWork.Run(Items, static item =>
        {
            Thread.SpinWait((200 - item) * 100);
            return item;
        }, CancellationToken.None).ShouldBe(Items);

    [Fact]
    public void Only_a_few_items_are_worked_on_ahead_of_the_one_that_is_wanted()
    {
        int begun = 0;
        int taken = 0;
        foreach (int item in OrderedWork.Run(Items, item => Interlocked.Increment(ref begun), CancellationToken.None))
        {
            taken++;
            Volatile.Read(ref begun).ShouldBeLessThanOrEqualTo(taken + 8);
        }
    }

    [Fact]
    public void Nothing_comes_after_a_cancellation()
    {
        using CancellationTokenSource cancellation = new();
        using IEnumerator<int> results = OrderedWork.Run(Items, static item => item, cancellation.Token).GetEnumerator();
        results.MoveNext().ShouldBeTrue();
        cancellation.Cancel();
        Should.Throw<OperationCanceledException>(() => results.MoveNext());
    }
}
