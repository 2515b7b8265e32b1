using TemplateGen.Layout;
using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Reading.Values;

namespace TemplateGen.Reading.Units;

/// <summary>The units that a document states for the figures of a form: in headings, above and below tables, and beside the figures.</summary>
/// <remarks>A unit that is stated is applied or makes figures unreadable; where the document says nothing, what the form prints holds.</remarks>
internal sealed class StatedUnits
{
    private readonly UnitVocabulary _vocabulary;

    // One of them: what is claimed besides the form, or what of the form's own the document prints.
    private readonly DocumentClaims? _claims;
    private readonly HashSet<object> _restated;

    private StatedUnits(UnitVocabulary vocabulary, DocumentClaims? claims, HashSet<object> restated) => (_vocabulary, _claims, _restated) = (vocabulary, claims, restated);

    /// <summary>Gathers what a document states.</summary>
    /// <param name="document">The document.</param>
    /// <param name="reading">The same, aligned.</param>
    internal static StatedUnits Of(SourceDocument document, EditionReading reading)
    {
        UnitVocabulary vocabulary = UnitVocabulary.Of(reading.Edition.Template);
        HashSet<string> printed = FormLabels.Of(reading.Edition.Template).Labels.Wordings;
        Dictionary<Token, UnitStatement> statements = new(ReferenceEqualityComparer.Instance);
        foreach (Token token in reading.Tokens.Where(static token => token.Kind is TokenKind.Label or TokenKind.Text))
        {
            if ((token.Kind == TokenKind.Label && printed.Contains(token.Text) ? vocabulary.Printed(token.Text) : UnitStatement.Of(token.Text, vocabulary)) is { } statement)
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
            return new StatedUnits(vocabulary, null, statements.Keys.Select(token => DocumentClaims.About(targets[token])).ToHashSet<object>(ReferenceEqualityComparer.Instance));
        }

        PiecePlaces places = new(document, reading.Tokens);
        DocumentClaims claims = new(document, places, new TableUnits(reading.Tokens, statements));
        HashSet<int> rowsWithFigures = [.. reading.Tokens.Where(static token => token.Kind == TokenKind.Figure).Select(token => places.Of(token).Row)];
        foreach (Token token in reading.Tokens)
        {
            UnitStatement? statement = statements.GetValueOrDefault(token);
            if (targets.TryGetValue(token, out LabelTarget? target))
            {
                claims.Add(token, target, statement, statement is not null && isOwn(token, statement));
            }
            else if (statement is not null)
            {
                claims.Add(token, statement, rowsWithFigures.Contains(places.Of(token).Row));
            }
        }

        return new StatedUnits(vocabulary, claims, []);
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
        CellUnit form = !FormUnits.IsPrinted(table, row, column) ? CellUnit.Unprinted
            : _restated.Count > 0 && cell.Kind.Type == CellType.Amount && IsRestated(table, row, column) ? CellUnit.Restated
            : CellUnit.Printed;
        bool isOfForm = !cell.Kind.IsNumeric || cell.Kind.Type == CellType.Flag || (_claims is null && beside.Count == 0);
        return isOfForm ? form : Stated(table, row, column, found, beside, form);
    }

    /// <summary>What a document states for a cell with figures.</summary>
    private CellUnit Stated(TableLayout table, AxisNode row, int column, Token found, IReadOnlyList<Token> beside, CellUnit form)
    {
        CellSpecification cell = table[row.Line, column];
        UnitWord own = UnitVocabulary.Own(cell.Kind, cell.Unit);
        List<UnitWord> stated = [];
        IEnumerable<Token> others = beside.Where(token => token != found);
        foreach (IReadOnlyList<UnitWord> units in others.Select(token => UnitStatement.InCell(token.Text, _vocabulary)).OfType<IReadOnlyList<UnitWord>>())
        {
            Add(new UnitClaim(default, units, IsOwn: false), own, !Any(table, [row.Line], Lines(table), units), stated);
        }

        if (_claims is not null)
        {
            AddClaims(_claims, table, row, column, own, found, stated);
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

    private static void AddClaims(DocumentClaims claims, TableLayout table, AxisNode row, int column, UnitWord own, Token found, List<UnitWord> stated)
    {
        PiecePlace place = claims.PlaceOf(found);
        void AddAll(object about, Func<IReadOnlyList<UnitWord>, bool> isAbout)
        {
            foreach (UnitClaim claim in claims.Of(about, place))
            {
                Add(claim, own, isAbout(claim.Units), stated);
            }
        }

        for (AxisNode? node = row; node is not null; node = node.Parent)
        {
            AddAll(node, units => !Any(table, [row.Line], Lines(table), units));
        }

        for (AxisNode? node = table.Columns.Lines[column]; node is not null; node = node.Parent)
        {
            // Hardly any column has claims, and only for one it is asked what stands below it.
            AxisNode heading = node;
            AddAll(heading, units => !Any(table, [row.Line], [.. heading.WithDescendants().Where(static line => line.Line >= 0).Select(static line => line.Line)], units));
        }

        AddAll(table, static _ => false);
        for (Section? section = table.Section; section is not null; section = section.Parent)
        {
            AddAll(section, static _ => false);
        }

        foreach (UnitClaim claim in claims.AboveTable(table, place))
        {
            Add(claim, own, isAbout: false, stated);
        }

        foreach ((UnitClaim claim, bool isAbout) in claims.InHeadings(table.Columns.Lines[column], found, place))
        {
            Add(claim, own, isAbout, stated);
        }
    }

    /// <summary>Whether any cell of some lines counts what units count, so that they are about that one.</summary>
    private static bool Any(TableLayout table, IEnumerable<int> rows, int[] columns, IReadOnlyList<UnitWord> units) =>
        rows.Any(row => Array.Exists(columns, column => table[row, column] is { IsVoid: false } cell && cell.Kind.IsNumeric
            && UnitVocabulary.Own(cell.Kind, cell.Unit) is { } own && units.Any(unit => unit.Family == own.Family || unit.Sort.Length == 0)));

    private static bool IsOwn(LabelTarget target, UnitStatement statement, UnitVocabulary vocabulary) =>
        vocabulary.Printed(target.Official) is { } official && official.Units.Count == statement.Units.Count
        && official.Units.Zip(statement.Units).All(static pair => pair.First.IsSame(pair.Second));
}
