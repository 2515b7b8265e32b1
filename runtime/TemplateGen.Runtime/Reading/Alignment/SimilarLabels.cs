using System.Buffers;
using System.Runtime.InteropServices;

namespace TemplateGen.Reading.Alignment;

/// <summary>Finds the labels that a wording resembles, without comparing it with all of them.</summary>
internal sealed class SimilarLabels
{
    private const int Candidates = 12;

    // Most pairs of prose are in no label; a bit for each of so many kinds of pairs tells nearly all of those.
    private const int PairKinds = 1 << 14;

    private static readonly List<FoldedLabel> _none = [];

    private readonly IReadOnlyList<FoldedLabel> _labels;
    private readonly Dictionary<int, int[]> _byPair;
    private readonly ulong[] _knownKinds = new ulong[PairKinds / 64];

    internal SimilarLabels(IReadOnlyList<FoldedLabel> labels)
    {
        Dictionary<int, List<int>> byPair = [];
        _labels = labels;
        for (int label = 0; label < labels.Count; label++)
        {
            string core = labels[label].Core;
            for (int i = 0; i + 1 < core.Length; i++)
            {
                int pair = Pair(core, i);
                (CollectionsMarshal.GetValueRefOrAddDefault(byPair, pair, out _) ??= []).Add(label);
                _knownKinds[Kind(pair) / 64] |= 1UL << Kind(pair);
            }
        }

        _byPair = byPair.ToDictionary(static labels => labels.Key, static labels => labels.Value.ToArray());
    }

    /// <summary>The labels that share most pairs of characters with a wording, and at least a third of them.</summary>
    internal List<FoldedLabel> Of(string core)
    {
        int enough = Math.Max(1, (core.Length - 1) / 3);
        if (!MayBeEnough(core, enough))
        {
            return _none;
        }

        int known = 0;
        int[] shared = ArrayPool<int>.Shared.Rent(_labels.Count);
        Array.Clear(shared, 0, _labels.Count);

        // Most wordings are prose, and told by then from how few pairs are known that no label shares enough.
        for (int i = 0; i + 1 < core.Length && known + core.Length - 1 - i >= enough; i++)
        {
            int pair = Pair(core, i);
            if (IsOfKnownKind(pair) && _byPair.TryGetValue(pair, out int[]? labels))
            {
                known++;
                foreach (int label in labels)
                {
                    shared[label]++;
                }
            }
        }

        List<FoldedLabel> found = known < enough ? _none : Best(shared.AsSpan(0, _labels.Count), enough);
        ArrayPool<int>.Shared.Return(shared);
        return found;
    }

    /// <summary>The labels that share most, and of those that share as much the first.</summary>
    private List<FoldedLabel> Best(ReadOnlySpan<int> shared, int enough)
    {
        Span<int> best = stackalloc int[Candidates];
        int count = 0;
        for (int label = Next(shared, 0, enough); label >= 0; label = Next(shared, label + 1, enough))
        {
            if (count == Candidates && shared[best[^1]] >= shared[label])
            {
                continue;
            }

            int place = count < Candidates ? count++ : count - 1;
            for (; place > 0 && shared[best[place - 1]] < shared[label]; place--)
            {
                best[place] = best[place - 1];
            }

            best[place] = label;
        }

        List<FoldedLabel> found = new(count);
        foreach (int label in best[..count])
        {
            found.Add(_labels[label]);
        }

        return found;
    }

    /// <summary>The next label from a place on that shares enough, or -1: most share nothing.</summary>
    private static int Next(ReadOnlySpan<int> shared, int from, int enough) => shared[from..].IndexOfAnyInRange(enough, int.MaxValue) is >= 0 and var offset ? from + offset : -1;

    /// <summary>Whether as many pairs as are needed are of kinds that labels have.</summary>
    private bool MayBeEnough(string core, int enough)
    {
        int found = 0;
        for (int i = 0; i + 1 < core.Length && found < enough && found + core.Length - 1 - i >= enough; i++)
        {
            found += IsOfKnownKind(Pair(core, i)) ? 1 : 0;
        }

        return found >= enough;
    }

    private bool IsOfKnownKind(int pair) => (_knownKinds[Kind(pair) / 64] >> Kind(pair) & 1) != 0;

    private static int Kind(int pair) => (pair ^ (pair >> 11)) & (PairKinds - 1);

    private static int Pair(string core, int place) => (core[place] << 16) | core[place + 1];
}
