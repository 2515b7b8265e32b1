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
    public void Only_a_few_results_wait_for_the_one_that_is_wanted()
    {
        int[] many = [.. Enumerable.Range(0, 2_000)];
        int begun = 0;
        int taken = 0;
        foreach (int item in OrderedWork.Run(many, item => Interlocked.Increment(ref begun), CancellationToken.None))
        {
            taken++;
            Volatile.Read(ref begun).ShouldBeLessThanOrEqualTo(taken + 128);
        }
    }

    [Fact]
    public void Only_a_few_items_are_worked_on_at_once()
    {
        int open = 0;
        int most = 0;
        foreach (int item in OrderedWork.Run(Items, item =>
        {
            InterlockedMaximum(ref most, Interlocked.Increment(ref open));
            Thread.Sleep(1);
            return Interlocked.Decrement(ref open);
        }, CancellationToken.None))
        {
            Volatile.Read(ref most).ShouldBeLessThanOrEqualTo(8);
        }
    }

    [Fact]
    public void One_slow_item_does_not_keep_the_others_waiting()
    {
        if (Environment.ProcessorCount == 1)
        {
            return;
        }

        using CountdownEvent others = new(10);
        OrderedWork.Run([.. Enumerable.Range(0, 11)], item =>
        {
            // The first ends only after all others have.
            if (item == 0)
            {
                return others.Wait(TimeSpan.FromMinutes(1)) ? item : -1;
            }

            others.Signal();
            return item;
        }, CancellationToken.None).ShouldBe(Enumerable.Range(0, 11));
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

    private static void InterlockedMaximum(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value > seen && Interlocked.CompareExchange(ref target, value, seen) is int other && other != seen)
        {
            seen = other;
        }
    }
}
