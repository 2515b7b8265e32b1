namespace TemplateGen.Reading.Printed;

/// <summary>Joins steps one behind the other.</summary>
internal sealed class PageSequence
{
    private readonly List<PageStep> _first = [];
    private readonly List<PageStep> _open = [];
    private bool _isEmpty = true;

    /// <summary>The steps that may come first.</summary>
    internal IReadOnlyList<PageStep> First => _first;

    /// <summary>A step that must be there.</summary>
    internal void Add(PageStep step)
    {
        Link([step]);
        _open.Clear();
        _open.Add(step);
        _isEmpty = false;
    }

    /// <summary>One of some chains of steps, or none of them.</summary>
    internal void AddAny(IReadOnlyList<PageStep[]> chains)
    {
        Link([.. chains.Select(static chain => chain[0])]);
        foreach (PageStep[] chain in chains)
        {
            for (int i = 0; i + 1 < chain.Length; i++)
            {
                chain[i].Next.Add(chain[i + 1]);
            }

            _open.Add(chain[^1]);
        }
    }

    /// <summary>Ends the page.</summary>
    internal void Close()
    {
        foreach (PageStep step in _open)
        {
            step.IsLast = true;
        }
    }

    private void Link(IReadOnlyList<PageStep> next)
    {
        foreach (PageStep step in _open)
        {
            step.Next.AddRange(next);
        }

        if (_isEmpty)
        {
            _first.AddRange(next);
        }
    }
}
