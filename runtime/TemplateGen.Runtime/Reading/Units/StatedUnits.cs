using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Units;

/// <summary>The units that a document states for the figures of a form: in headings, above and below tables, and beside the figures.</summary>
/// <remarks>A unit that is stated is applied or makes figures unreadable; where the document says nothing, what the form prints holds.</remarks>
internal sealed class StatedUnits
{
    private const int MostHeadings = 64;

    private readonly UnitVocabulary _vocabulary;
    private readonly PiecePlaces? _places;
    private readonly Dictionary<object, UnitClaims> _claims = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<(UnitClaim Claim, int Start, int End)>> _headings = [];
    private readonly TableUnits? _tables;

    private readonly HashSet<object> _restated;

    private StatedUnits(UnitVocabulary vocabulary, HashSet<object> restated) => (_vocabulary, _restated) = (vocabulary, restated);

    private StatedUnits(UnitVocabulary vocabulary, PiecePlaces places, TableUnits tables)
        : this(vocabulary, []) => (_places, _tables) = (places, tables);

    /// <summary>Gathers what a document states.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">The same, aligned.</param>
    internal static StatedUnits Of(SourceDocument document, EditionReading reading)
    {
        UnitVocabulary vocabulary = UnitVocabulary.Of(reading.Edition.Template);
        Dictionary<Token, UnitStatement> statements = new(ReferenceEqualityComparer.Instance);
        foreach (Token token in reading.Tokens.Where(static token => token.Kind is TokenKind.Label or TokenKind.Text))
        {
            if (UnitStatement.Of(token.Text, vocabulary) is { } statement)
            {
                statements[token] = statement;
            }
        }

        List<AlignedStep> labels = [.. reading.Steps.Where(static step => step.Choice?.Match is not null)];
        Dictionary<Token, LabelTarget> targets = new(ReferenceEqualityComparer.Instance);
        foreach (AlignedStep step in labels)
        {
            targets[step.Step.Label!] = step.Choice!.Value.Match!.Value.Target;
        }

        // Most documents say what the form prints, and nothing else.
        bool isOwn(Token token, UnitStatement statement) => targets.TryGetValue(token, out LabelTarget? target) && IsOwn(target, statement, vocabulary);
        if (statements.All(entry => isOwn(entry.Key, entry.Value)))
        {
            return new StatedUnits(vocabulary, statements.Keys.Select(token => About(targets[token])).ToHashSet<object>(ReferenceEqualityComparer.Instance));
        }

        PiecePlaces places = new(document, reading.Tokens);
        StatedUnits units = new(vocabulary, places, new TableUnits(reading.Tokens, statements));
        HashSet<int> rowsWithFigures = [.. reading.Tokens.Where(static token => token.Kind == TokenKind.Figure).Select(token => places.Of(token).Row)];
        foreach (Token token in reading.Tokens)
        {
            UnitStatement? statement = statements.GetValueOrDefault(token);
            if (targets.TryGetValue(token, out LabelTarget? target))
            {
                units.Add(token, target, statement, statement is not null && isOwn(token, statement));
            }
            else if (statement is not null)
            {
                units.Add(token, statement, document, rowsWithFigures.Contains(places.Of(token).Row));
            }
        }

        return units;
    }

    /// <summary>What is stated for a cell.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="found">What stands in it.</param>
    /// <param name="beside">What else stands in its row.</param>
    internal CellUnit Of(TableLayout table, AxisNode row, int column, Token found, IReadOnlyList<Token> beside)
    {
        CellSpecification cell = table[row.Line, column];
        bool isPrinted = FormUnits.IsPrinted(table, row, column);
        CellUnit form = !isPrinted ? CellUnit.Unprinted : _restated.Count > 0 && cell.Kind.Type == CellType.Amount && IsRestated(table, row, column) ? CellUnit.Restated : CellUnit.Printed;
        bool isOfForm = !cell.Kind.IsNumeric || cell.Kind.Type == CellType.Flag || (_places is null && beside.Count == 0);
        return isOfForm ? form : Stated(table, row, column, found, beside, form);
    }

    /// <summary>What a document states for a cell with figures.</summary>
    private CellUnit Stated(TableLayout table, AxisNode row, int column, Token found, IReadOnlyList<Token> beside, CellUnit form)
    {
        CellSpecification cell = table[row.Line, column];
        UnitWord own = UnitVocabulary.Own(cell.Kind, cell.Unit);
        List<UnitWord> stated = [];
        foreach (IReadOnlyList<UnitWord> units in beside.Where(token => token != found).Select(token => UnitStatement.InCell(token.Text, _vocabulary)).OfType<IReadOnlyList<UnitWord>>())
        {
            Add(new UnitClaim(default, units, IsOwn: false), own, !Any(table, [row.Line], Lines(table), units), stated);
        }

        if (_places is not null)
        {
            AddClaims(table, row, column, own, found, stated);
        }

        List<UnitWord> amounts = [.. stated.Where(static unit => !unit.IsSign && !unit.IsCode)];
        List<UnitWord> signs = [.. stated.Where(static unit => unit.IsSign || unit.IsCode)];
        return stated.Count == 0 ? form : form.With(amounts, signs);
    }

    /// <summary>Whether the document prints the unit of the form over a cell, beside it or above its table.</summary>
    private bool IsRestated(TableLayout table, AxisNode row, int column)
    {
        bool isAbove = _restated.Contains(table);
        for (AxisNode? node = row; node is not null && !isAbove; node = node.Parent)
        {
            isAbove = _restated.Contains(node);
        }

        for (AxisNode? node = table.Columns.Lines[column]; node is not null && !isAbove; node = node.Parent)
        {
            isAbove = _restated.Contains(node);
        }

        for (Section? section = table.Section; section is not null && !isAbove; section = section.Parent)
        {
            isAbove = _restated.Contains(section);
        }

        return isAbove;
    }

    private static int[] Lines(TableLayout table) => [.. table.Columns.Lines.Select(static line => line.Line)];

    private static void Add(UnitClaim claim, UnitWord own, bool isAbout, List<UnitWord> stated)
    {
        if (claim.For(own, isAbout) is { } unit && !stated.Exists(unit.IsSame))
        {
            stated.Add(unit);
        }
    }

    private void AddClaims(TableLayout table, AxisNode row, int column, UnitWord own, Token found, List<UnitWord> stated)
    {
        PiecePlace place = _places!.Of(found);
        for (AxisNode? node = row; node is not null; node = node.Parent)
        {
            Add(node, place, own, units => !Any(table, [row.Line], Lines(table), units), stated);
        }

        for (AxisNode? node = table.Columns.Lines[column]; node is not null; node = node.Parent)
        {
            int[] below = [.. node.WithDescendants().Where(static line => line.Line >= 0).Select(static line => line.Line)];
            Add(node, place, own, units => !Any(table, [row.Line], below, units), stated);
        }

        Add(table, place, own, static _ => false, stated);
        for (Section? section = table.Section; section is not null; section = section.Parent)
        {
            Add(section, place, own, static _ => false, stated);
        }

        foreach (UnitClaim claim in _tables!.Of(table, place.Order))
        {
            Add(claim, own, isAbout: false, stated);
        }

        UnitClaims? headings = _claims.GetValueOrDefault(table.Columns.Lines[column]);
        foreach ((UnitClaim claim, int start, int end) in _headings.GetValueOrDefault(place.Part) ?? [])
        {
            bool isAbove = claim.Place.Order < place.Order && start <= found.Cell && found.Cell < end;
            if (isAbove && headings?.IsBetween(claim.Place, place) != true)
            {
                Add(claim, own, isAbout: end == start + 1, stated);
            }
        }
    }

    private void Add(object about, in PiecePlace place, UnitWord own, Func<IReadOnlyList<UnitWord>, bool> isAbout, List<UnitWord> stated)
    {
        if (!_claims.TryGetValue(about, out UnitClaims? claims))
        {
            return;
        }

        IReadOnlyList<UnitClaim> opinions = claims.At(place);
        foreach (UnitClaim claim in opinions)
        {
            // Beside one that states a unit, one that states none stands for the unit of the form.
            Add(claim.Units.Count == 0 && opinions.Count > 1 ? claim with { IsOwn = true } : claim, own, isAbout(claim.Units), stated);
        }
    }

    /// <summary>Whether any cell of some lines counts what units count, so that they are about that one.</summary>
    private static bool Any(TableLayout table, IEnumerable<int> rows, int[] columns, IReadOnlyList<UnitWord> units) =>
        rows.Any(row => Array.Exists(columns, column => table[row, column] is { IsVoid: false } cell && cell.Kind.IsNumeric
            && UnitVocabulary.Own(cell.Kind, cell.Unit) is { } own && units.Any(unit => unit.Family == own.Family || unit.Sort.Length == 0)));

    private static bool IsOwn(LabelTarget target, UnitStatement statement, UnitVocabulary vocabulary) =>
        UnitStatement.Of(target.Official, vocabulary) is { } official && official.Units.Count == statement.Units.Count
        && official.Units.Zip(statement.Units).All(static pair => pair.First.IsSame(pair.Second));

    /// <summary>What a label is about.</summary>
    private static object About(LabelTarget target) => (target.Column ?? target.Item.Node) as object ?? (target.Item.Kind == LayoutItemKind.Section ? target.Item.Section : target.Item.Table)!;

    private void Add(Token token, LabelTarget target, UnitStatement? statement, bool isOwn)
    {
        // A table and a section have several wordings above them, of which any may state a unit; a row and a column has one.
        AxisNode? node = target.Column ?? target.Item.Node;
        if (node is null && statement is null)
        {
            return;
        }

        object about = About(target);
        if (!_claims.TryGetValue(about, out UnitClaims? claims))
        {
            _claims[about] = claims = new UnitClaims();
        }

        claims.Add(new UnitClaim(_places!.Of(token), statement?.Units ?? [], isOwn));
    }

    /// <summary>What says something about units and is no label of the form.</summary>
    private void Add(Token token, UnitStatement statement, SourceDocument document, bool isBesideFigures)
    {
        UnitClaim claim = new(_places!.Of(token), statement.Units, IsOwn: false);
        bool isRow = claim.Place.Row >= 0 && document.Rows[claim.Place.Row] is { Form: RowForm.Ruled } row && row.Cells.Count(static cell => !cell.IsBlank) > 1;
        if (!isRow || (statement.IsAlone && !isBesideFigures))
        {
            _tables!.Add(claim);
        }
        else if (!statement.IsAlone)
        {
            AddHeading(claim, token);
        }
    }

    private void AddHeading(UnitClaim claim, Token token)
    {
        if (!_headings.TryGetValue(claim.Place.Part, out List<(UnitClaim, int, int)>? headings))
        {
            _headings[claim.Place.Part] = headings = [];
        }

        if (headings.Count == MostHeadings)
        {
            headings.RemoveAt(0);
        }

        headings.Add((claim, token.Cell, token.Cell + token.Width));
    }
}
