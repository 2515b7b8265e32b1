using TemplateGen.Layout;

namespace TemplateGen.Reading.Alignment;

/// <summary>The labels of a form by their folded wordings.</summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<string, List<LabelTarget>> _wordings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Number, LabelTarget Target)>> _cores = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LabelTarget>> _bare = new(StringComparer.Ordinal);
    private readonly List<FoldedLabel> _labels = [];
    private readonly Dictionary<int, string[]> _beginnings = [];
    private readonly Dictionary<(LayoutItem Item, string Official, AxisNode? Column), LabelTarget> _targets = [];
    private Dictionary<string, LabelMatches>? _printed;

    /// <summary>Gathers the labels of a form.</summary>
    /// <param name="sequence">The form, laid out.</param>
    internal LabelIndex(LayoutSequence sequence)
    {
        foreach (LayoutItem item in sequence.Items)
        {
            switch (item.Kind)
            {
                case LayoutItemKind.Section:
                    Add(item, item.Section!.Labels, null);
                    break;
                case LayoutItemKind.Caption:
                    Add(item, item.Table!.Labels, null);
                    break;
                case LayoutItemKind.Header:
                    AddHeader(item);
                    break;
                default:
                    Add(item, item.Node!.Labels, null);
                    break;
            }
        }

        Similar = new SimilarLabels(_labels);
        foreach (IGrouping<int, string> wordings in _labels.Select(static label => label.Whole).Where(static whole => whole.Length > 1).GroupBy(static whole => Pair(whole[0], whole[1])))
        {
            _beginnings[wordings.Key] = [.. wordings.OrderByDescending(static wording => wording.Length)];
        }
    }

    /// <summary>The labels as the form words them.</summary>
    internal HashSet<string> Wordings { get; } = new(StringComparer.Ordinal);

    /// <summary>How long a folded label can be.</summary>
    internal int MaximumLength { get; private set; }

    /// <summary>How many labels the tables have, whatever their wordings.</summary>
    internal int TableLabelCount { get; private set; }

    /// <summary>The wordings that resemble others.</summary>
    internal SimilarLabels Similar { get; }

    /// <summary>The wordings that begin with two characters, the longest first.</summary>
    internal string[] BeginningWith(char first, char second) => _beginnings.GetValueOrDefault(Pair(first, second), []);

    /// <summary>The labels of so many letters that have a number before them.</summary>
    internal IEnumerable<FoldedLabel> ShortWith(string number, int length) =>
        number.Length == 0 ? [] : _labels.Where(label => label.Core.Length == length && string.Equals(label.Number, number, StringComparison.Ordinal));

    /// <summary>What the wordings of the form may be as they are printed: nearly all labels of a document are.</summary>
    internal Dictionary<string, LabelMatches> Printed => _printed ??= MatchPrinted();

    /// <summary>What has a wording, number included.</summary>
    internal IReadOnlyList<LabelTarget> ByWording(string whole) => _wordings.TryGetValue(whole, out List<LabelTarget>? targets) ? targets : [];

    /// <summary>What has a wording apart from its number.</summary>
    internal IReadOnlyList<(string Number, LabelTarget Target)> ByCore(string core) =>
        _cores.TryGetValue(core, out List<(string, LabelTarget)>? targets) ? targets : [];

    /// <summary>What has a wording once an explanation in brackets is left out.</summary>
    internal IReadOnlyList<LabelTarget> WithoutBrackets(string whole) => _bare.TryGetValue(whole, out List<LabelTarget>? targets) ? targets : [];

    private Dictionary<string, LabelMatches> MatchPrinted()
    {
        LabelMatcher matcher = new(this, []);
        return Wordings.ToDictionary(static wording => wording, wording => matcher.Match(wording), StringComparer.Ordinal);
    }

    private static int Pair(char first, char second) => (first << 16) | second;

    private void AddHeader(LayoutItem item)
    {
        TableLayout table = item.Table!;
        Add(item, table.Corner is null ? [] : [table.Corner], null);
        Add(item, table.Columns.Labels, null);
        Add(item, table.Rows.Labels, null);
        foreach (AxisNode column in table.Columns.Nodes)
        {
            Add(item, column.Labels, column);
        }
    }

    private void Add(LayoutItem item, IReadOnlyList<string> labels, AxisNode? column)
    {
        TableLabelCount += item.Table is not null && labels.Count > 0 ? 1 : 0;
        foreach (string label in labels)
        {
            Wordings.Add(label);
            FoldedLabel folded = LabelFolding.Fold(LabelFolding.WithAnyYear(label));
            if (folded.Whole.Length == 0 || folded.Whole.Contains('{', StringComparison.Ordinal))
            {
                continue;
            }

            LabelTarget target = Target(item, labels[0], column);
            if (Add(_wordings, folded.Whole, target))
            {
                _labels.Add(folded);
            }

            Add(_cores, folded.Core, (folded.Number, target));
            if (LabelFolding.WithoutBrackets(folded.Whole) is { } bare)
            {
                Add(_bare, bare, target);
            }

            MaximumLength = Math.Max(MaximumLength, folded.Whole.Length);
        }
    }

    private LabelTarget Target(LayoutItem item, string official, AxisNode? column)
    {
        if (!_targets.TryGetValue((item, official, column), out LabelTarget? target))
        {
            _targets[(item, official, column)] = target = new LabelTarget(item, official, column);
        }

        return target;
    }

    private static bool Add<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        bool isNew = !index.TryGetValue(key, out List<T>? values);
        if (isNew)
        {
            index[key] = values = [];
        }

        values!.Add(value);
        return isNew;
    }
}
