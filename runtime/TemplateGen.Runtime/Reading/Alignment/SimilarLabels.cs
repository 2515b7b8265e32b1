using System.Runtime.InteropServices;

namespace TemplateGen.Reading.Alignment;

/// <summary>Finds the labels that a wording resembles, without comparing it with all of them.</summary>
internal sealed class SimilarLabels
{
    private const int Candidates = 12;

    private readonly IReadOnlyList<FoldedLabel> _labels;
    private readonly Dictionary<int, List<int>> _byPair = [];

    internal SimilarLabels(IReadOnlyList<FoldedLabel> labels)
    {
        _labels = labels;
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
        Dictionary<int, int> shared = [];
        foreach (int pair in Pairs(core))
        {
            foreach (int label in _byPair.GetValueOrDefault(pair) ?? [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, label, out _)++;
            }
        }

        int enough = Math.Max(1, (core.Length - 1) / 3);
        return shared.Where(entry => entry.Value >= enough).OrderByDescending(static entry => entry.Value).ThenBy(static entry => entry.Key)
            .Take(Candidates).Select(entry => _labels[entry.Key]);
    }

    private static IEnumerable<int> Pairs(string core)
    {
        for (int i = 0; i + 1 < core.Length; i++)
        {
            yield return (core[i] << 16) | core[i + 1];
        }
    }
}
