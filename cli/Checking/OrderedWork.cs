namespace TemplateGen.Cli.Checking;

/// <summary>Does the same for many things, a few at a time, and hands the results over in order.</summary>
internal static class OrderedWork
{
    // Enough to keep the cores of most machines busy, few enough that large documents do not fill the memory.
    private static readonly int Width = Math.Min(Environment.ProcessorCount, 8);

    // Results, which are small, may wait for one slow document while the cores go on with others.
    private const int AheadOfEach = 16;

    internal static IEnumerable<TResult> Run<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Width).ConcurrentScheduler;
        Queue<Task<TResult>> ahead = new();
        int next = 0;
        while (next < items.Count || ahead.Count > 0)
        {
            while (next < items.Count && ahead.Count < Width * AheadOfEach)
            {
                TItem item = items[next++];
                ahead.Enqueue(Task.Factory.StartNew(() => work(item), cancellation, TaskCreationOptions.DenyChildAttach, scheduler));
            }

            // Waiting like this also ends at a cancellation, and a failure comes out as it is.
            cancellation.ThrowIfCancellationRequested();
            Task<TResult> first = ahead.Dequeue();
            Task.WaitAny([first], cancellation);
            yield return first.GetAwaiter().GetResult();
        }
    }
}
