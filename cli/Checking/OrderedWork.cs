namespace TemplateGen.Cli.Checking;

/// <summary>Does the same for many things, a few at a time, and hands the results over in order.</summary>
internal static class OrderedWork
{
    // Enough to keep the cores of most machines busy, few enough that large documents do not fill the memory.
    private static readonly int Width = Math.Min(Environment.ProcessorCount, 8);

    internal static IEnumerable<TResult> Run<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        Queue<Task<TResult>> ahead = new();
        int next = 0;
        while (next < items.Count || ahead.Count > 0)
        {
            while (next < items.Count && ahead.Count < Width)
            {
                TItem item = items[next++];
                ahead.Enqueue(Task.Run(() => work(item), cancellation));
            }

            // Waiting like this also ends at a cancellation, and a failure comes out as it is.
            cancellation.ThrowIfCancellationRequested();
            Task<TResult> first = ahead.Dequeue();
            Task.WaitAny([first], cancellation);
            yield return first.GetAwaiter().GetResult();
        }
    }
}
