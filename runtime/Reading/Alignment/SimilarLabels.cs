using System.Runtime.InteropServices;

namespace TemplateGen.Reading.Alignment;

/// <summary>Finds the labels that a wording resembles, without comparing it with all of them.</summary>
internal sealed class SimilarLabels
{
    private const int Candidates = 12;

    private readonly IReadOnlyList<FoldedLabel> _labels;
    private readonly Dictionary<int, List<int>> _byPair = [];
    private readonly int[] _shared;
    private readonly List<int> _touched = [];

    internal SimilarLabels(IReadOnlyList<FoldedLabel> labels)
    {
        _labels = labels;
        _shared = new int[labels.Count];
        for (int label = 0; label < labels.Count; label++)
        {
            foreach (int pair in Pairs(labels[label].Core))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_byPair, pair, out _) ??= []).Add(label);
            }
        }
    }

    /// <summary>The labels that share most pairs of characters with a wording, and at least a third of them.</summary>
    internal IEnumerable<FoldedLabel> Of(string core)
    {
        foreach (int pair in Pairs(core))
        {
            if (_byPair.TryGetValue(pair, out List<int>? labels))
            {
                foreach (int label in labels)
                {
                    if (_shared[label]++ == 0)
                    {
                        _touched.Add(label);
                    }
                }
            }
        }

        int enough = Math.Max(1, (core.Length - 1) / 3);
        FoldedLabel[] best = [.. _touched.Where(label => _shared[label] >= enough).OrderByDescending(label => _shared[label]).Take(Candidates).Select(label => _labels[label])];
        foreach (int label in _touched)
        {
            _shared[label] = 0;
        }

        _touched.Clear();
        return best;
    }

    private static IEnumerable<int> Pairs(string core)
    {
        for (int i = 0; i + 1 < core.Length; i++)
        {
            yield return (core[i] << 16) | core[i + 1];
        }
    }
}
