namespace TemplateGen.Reading.Flowing;

/// <summary>
/// Looks for the orders of the figures of a page that break the fewest equations and blocks. Strips begin where words stand between figures: the headings of their columns.
/// The first has, from band to band, ever fewer columns; those between it and the last have as many in all bands.
/// </summary>
internal sealed class FlowedStrips
{
    private const int MostWays = 64;
    private const int MostSteps = 80_000;
    private const int MostStarts = 64;

    private static readonly FlowedWay?[] _foot = [null];

    private readonly FlowedWitness _witness;
    private readonly int _first;
    private readonly FlowedFigure[] _figures;
    private readonly bool[] _isHeaded;
    private readonly bool[] _isParted;
    private readonly int _width;
    private readonly int _count;
    private readonly FlowedGroups _groups;
    private readonly FlowedBand _band;
    private readonly int[] _starts;
    private readonly Dictionary<(int Start, int End, int Most), List<FlowedWay>> _whole = [];
    private readonly Dictionary<(int Left, int Row, int Columns, int Most), List<FlowedWay>> _parts = [];
    private (int Start, int Columns)[] _strips = [];
    private int _steps;

    // Of a search that ended before it had looked at every order, what it found may be neither the best nor all.
    private bool _isExhausted;

    /// <param name="witness">What the equations of the form say.</param>
    /// <param name="first">The first row of the page, by its place in the table.</param>
    /// <param name="figures">The figures of the page.</param>
    /// <param name="labels">What the labels of the table say.</param>
    /// <param name="width">How many cells a row has.</param>
    internal FlowedStrips(FlowedWitness witness, int first, FlowedFigure[] figures, FlowedLabels labels, int width)
    {
        (_witness, _first, _figures, _width, _count) = (witness, first, figures, width, figures.Length / width);
        _isParted = labels.IsParted[(first * width)..((first * width) + figures.Length)];
        _isHeaded = labels.IsHeaded[(first * width)..((first * width) + figures.Length)];
        _groups = new FlowedGroups(figures, _isParted);
        _band = new FlowedBand(figures, _groups);
        _starts = [.. Enumerable.Range(1, Math.Max(0, figures.Length - 1)).Where(place => _isParted[place]).Take(MostStarts)];
    }

    /// <summary>
    /// The ways to read the page that cost least, and no more than some cost; several where the equations within rows leave them. Strips are looked for where there are no whole rows,
    /// or headings may have parted them; that these stand elsewhere than before the columns on the right costs as much as a row that does not add up. None where there are too many to look at.
    /// </summary>
    internal (List<FlowedWay> Ways, int Cost) Read(int most)
    {
        bool hasHeaded = _isHeaded.AsSpan(0, _width).Contains(true);
        for (int cost = 0; cost <= most && !_isExhausted; cost++)
        {
            List<FlowedWay> ways = Whole(0, _figures.Length, cost);
            ways = ways.Count == 0 || hasHeaded ? [.. ways, .. Parts(_starts.Select(static start => Right(start)), cost)] : ways;
            ways = ways.Count == 0 ? Parts(Strips(), cost - 1) : ways;
            ways = ways.Count == 0 ? Parts(Enumerable.Range(1, Math.Min(_figures.Length - 1, MostStarts)).Where(start => !_isParted[start] && _groups.IsStart(start)).Select(static start => Right(start)), cost - 1) : ways;
            ways = Distinct(ways);
            if (ways.Count > 0 && !_isExhausted)
            {
                return (ways, cost);
            }
        }

        return ([], most + 1);
    }

    private static (int Start, int Columns)[] Right(int start) => [(start, 0)];

    private List<FlowedWay> Parts(IEnumerable<(int Start, int Columns)[]> strips, int most) => Distinct([.. strips.TakeWhile(_ => !_isExhausted).SelectMany(strips => Parts(strips, most))]);

    private List<FlowedWay> Parts((int Start, int Columns)[] strips, int most)
    {
        _strips = strips;
        _parts.Clear();
        return Parts(0, 0, _width - 1 - strips.Sum(static strip => strip.Columns), most);
    }

    /// <summary>Where the second of three strips and the last begin, and how many columns the second has.</summary>
    private IEnumerable<(int Start, int Columns)[]> Strips()
    {
        foreach (int middle in _starts)
        {
            foreach (int right in _starts.Where(start => start > middle))
            {
                for (int columns = 1; columns < _width - 1; columns++)
                {
                    yield return [(middle, columns), (right, 0)];
                }
            }
        }
    }

    /// <summary>The ways to read the figures between two places as whole rows, the last ones of the page.</summary>
    private List<FlowedWay> Whole(int start, int end, int most)
    {
        if (_whole.TryGetValue((start, end, most), out List<FlowedWay>? known))
        {
            return known;
        }

        List<FlowedWay> ways = [];
        int row = _count - ((end - start) / _width);
        foreach (int height in _band.Heights(start, _width, _count - row))
        {
            if (start + (height * _width) > end)
            {
                continue;
            }

            if (!MayGoOn())
            {
                return [];
            }

            int cut = IsCut(start, _width, height, start == 0) ? 1 : 0;
            int below = start + (height * _width);
            foreach (FlowedFigure[][] band in start == 0 ? _band.Take(start, _width, height).SelectMany(Orders) : _band.Take(start, _width, height))
            {
                Add(ways, band, row, most - cut, left => below < end ? Whole(below, end, left) : _foot);
            }
        }

        return _whole[(start, end, most)] = Distinct(ways);
    }

    /// <summary>The ways to read a row of the strips and all below it.</summary>
    /// <param name="left">Where the first strip goes on.</param>
    /// <param name="row">The row.</param>
    /// <param name="widest">How many columns the first strip may have at most.</param>
    /// <param name="most">What they may cost.</param>
    private List<FlowedWay> Parts(int left, int row, int widest, int most)
    {
        if (_parts.TryGetValue((left, row, widest, most), out List<FlowedWay>? known))
        {
            return known;
        }

        List<FlowedWay> ways = [];
        for (int columns = widest; columns > 0; columns--)
        {
            foreach (int height in _band.Heights(left, columns, _count - row))
            {
                if (!MayGoOn())
                {
                    return [];
                }

                if (left + (columns * height) > _strips[0].Start || row + height > _count || Last(left, row, columns, height) > _figures.Length)
                {
                    continue;
                }

                (List<FlowedFigure[][]> bands, int cut) = Bands(left, row, columns, height);
                bands.ForEach(band => Add(ways, band, row, most - cut, rest => Below(left + (columns * height), row + height, columns, rest)));
            }
        }

        return _parts[(left, row, widest, most)] = Distinct(ways);
    }

    /// <summary>Where the last strip ends with a band, or before one of no rows.</summary>
    private int Last(int left, int row, int columns, int height)
    {
        int others = _strips.Sum(static strip => strip.Columns);
        return _strips[^1].Start + ((row + height) * (_width - others)) - left - (columns * height);
    }

    /// <summary>What may stand below a band of strips: another, or, where all strips end, whole rows, behind them or before the last one.</summary>
    private List<FlowedWay?> Below(int left, int row, int columns, int most)
    {
        List<FlowedWay?> ways = [];
        int end = Last(left, row, 0, 0);
        if (Enumerable.Range(0, _strips.Length).All(strip => End(strip, left, row) == _strips[strip].Start))
        {
            ways.AddRange(end == _figures.Length ? _foot : Whole(end, _figures.Length, most));
        }

        if (_strips.Length == 1 && end == _figures.Length && left < _strips[0].Start && row < _count)
        {
            ways.AddRange(Whole(left, _strips[0].Start, most));
        }

        if (row < _count)
        {
            ways.AddRange(Parts(left, row, columns, most));
        }

        return ways;
    }

    /// <summary>Where the strip before another one has got to.</summary>
    private int End(int strip, int left, int row) => strip == 0 ? left : _strips[strip - 1].Start + (row * _strips[strip - 1].Columns);

    /// <summary>The ways to take the parts of a band from all strips, and whether one of them is cut.</summary>
    private (List<FlowedFigure[][]> Bands, int Cut) Bands(int left, int row, int columns, int height)
    {
        bool isFirst = row == 0;
        bool isCut = IsCut(left, columns, height, isFirst);
        List<FlowedFigure[][]> bands = isFirst ? [.. _band.Take(left, columns, height).SelectMany(Orders)] : _band.Take(left, columns, height);
        int taken = columns;
        for (int strip = 0; strip < _strips.Length && bands.Count > 0; strip++)
        {
            bool isLast = strip == _strips.Length - 1;
            int own = isLast ? _width - taken : _strips[strip].Columns;
            int place = isLast ? Last(left, row, columns, height) - (own * height) : _strips[strip].Start + (row * own);
            isCut |= IsCut(place, own, height, isFirst);
            bands = [.. bands.SelectMany(band => _band.Take(place, own, height).Select(part => Beside(band, part)))];
            taken += own;
        }

        return (bands, isCut ? 1 : 0);
    }

    private static FlowedFigure[][] Beside(FlowedFigure[][] left, FlowedFigure[][] right) => [.. left.Zip(right, static (one, other) => (FlowedFigure[])[.. one, .. other])];

    /// <summary>The ways to put columns below headings among the others: what stands before or behind them in the text may stand on either side, unless words come before each.</summary>
    private IEnumerable<FlowedFigure[][]> Orders(FlowedFigure[][] band)
    {
        bool[] isHeaded = [.. band[0].Select(IsHeaded)];
        int start = Array.IndexOf(isHeaded, true);
        int end = start < 0 ? start : Array.FindIndex(isHeaded, start, static isHeaded => !isHeaded) is >= 0 and var next ? next : isHeaded.Length;
        if (start < 0 || Array.TrueForAll(band[0], IsBelowWords))
        {
            yield return band;
            yield break;
        }

        for (int place = 0; place <= isHeaded.Length - (end - start); place++)
        {
            yield return [.. band.Select(row => (FlowedFigure[])[.. Others(row).Take(place), .. row[start..end], .. Others(row).Skip(place)])];
        }

        IEnumerable<FlowedFigure> Others(FlowedFigure[] row) => [.. row[..start], .. row[end..]];
    }

    private bool IsHeaded(FlowedFigure figure) => _isHeaded[Array.IndexOf(_figures, figure)];

    private bool IsBelowWords(FlowedFigure figure) => Array.IndexOf(_figures, figure) is var place && (_isHeaded[place] || _isParted[place]);

    /// <summary>Whether a part of a band begins amid a block, or has figures from both sides of words; only the first of a strip has headings among its columns.</summary>
    private bool IsCut(int place, int columns, int height, bool isFirst) =>
        columns > 0 && place < _figures.Length && (!_groups.IsStart(place) || (!isFirst && _groups.HasWords(place, Math.Min(_figures.Length, place + (columns * height)))));

    private void Add(List<FlowedWay> ways, FlowedFigure[][] band, int row, int most, Func<int, IEnumerable<FlowedWay?>> below)
    {
        int cost = band.Index().Count(line => !_witness.Suits(_first + row + line.Index, line.Item));
        if (cost <= most)
        {
            ways.AddRange(below(most - cost).Select(way => new FlowedWay(band, way)));
        }
    }

    private bool MayGoOn() => !(_isExhausted |= ++_steps > MostSteps);

    /// <summary>The ways, each once.</summary>
    private List<FlowedWay> Distinct(List<FlowedWay> ways)
    {
        List<FlowedWay> distinct = [];
        foreach (FlowedWay way in ways.TakeWhile(_ => distinct.Count <= MostWays))
        {
            if (!distinct.Exists(other => other.Says(way)))
            {
                distinct.Add(way);
            }
        }

        _isExhausted |= distinct.Count > MostWays;
        return distinct;
    }
}
