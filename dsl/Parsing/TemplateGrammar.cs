using Sprache;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Syntax;
using static TemplateGen.Dsl.Parsing.Combinators;
using static TemplateGen.Dsl.Parsing.Lexemes;
using static TemplateGen.Dsl.Parsing.NodeGrammar;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Reports, sections and tables: a rule a field, leaves first.</summary>
internal static class TemplateGrammar
{
    private static readonly ItemSet TableItems = new();
    private static readonly ItemSet StackItems = new();
    private static readonly ItemSet SectionItems = new();
    private static readonly ItemSet TopItems = new();

    /// <summary>Every item that begins with a word, wherever it may stand: to recognise one in the wrong block.</summary>
    internal static readonly ItemSet Anywhere = new();

    /// <summary>"title" STRING</summary>
    private static readonly Parser<SyntaxNode> Title =
        Word("title").Before(QuotedText).Select(static text => new TitleSyntax(text, default)).Located();

    /// <summary>"basis" STRING</summary>
    private static readonly Parser<SyntaxNode> Basis =
        Word("basis").Before(QuotedText).Select(static text => new BasisSyntax(text, default)).Located();

    /// <summary>"years" NUMBER ".." [NUMBER]</summary>
    private static readonly Parser<SyntaxNode> Years =
        (from word in Word("years")
         from first in Number
         from dots in Dots
         from last in OptionalNumber
         select new YearsSyntax(first, last, default)).Located();

    /// <summary>"every" NAME</summary>
    private static readonly Parser<SyntaxNode> Every =
        Word("every").Before(RequiredName).Select(static name => new EverySyntax(name, default)).Located();

    /// <summary>"severity" sev</summary>
    private static readonly Parser<SyntaxNode> SeverityItem =
        Word("severity").Before(SeverityWord).Select(static severity => new SeverityItemSyntax(severity, default)).Located();

    private static readonly Parser<NumberSyntax?> OptionalScale = Sign("*").Before(Number).Maybe();

    private static readonly Parser<EquatableArray<NameSyntax>> Alternatives = Word("or").Before(RequiredName).Repeat();

    /// <summary>unit = "unit" NAME ["*" NUMBER] {"or" NAME} [STRING]</summary>
    private static readonly Parser<SyntaxNode> Unit =
        (from word in Word("unit")
         from name in RequiredName
         from scale in OptionalScale
         from others in Alternatives
         from printed in OptionalText
         select new UnitSyntax(name, scale, others, printed, default)).Located();

    /// <summary>"head" block</summary>
    private static readonly Parser<SyntaxNode> Head =
        Word("head").Before(Block).Select(static block => new HeadSyntax(block, default)).Located();

    private static readonly Parser<EquatableArray<MarkSyntax>> Marks = Mark.Repeat();

    /// <summary>"kind" NAME kind {mark} [block]</summary>
    private static readonly Parser<SyntaxNode> KindDefinition =
        (from word in Word("kind")
         from name in RequiredName
         from kind in Kind
         from marks in Marks
         from options in OptionalBlock
         select new KindDefinitionSyntax(name, kind, marks, options, default)).Located();

    /// <summary>group = "group" NAME block</summary>
    private static readonly Parser<SyntaxNode> Group =
        (from word in Word("group")
         from name in RequiredName
         from block in Block
         select new GroupSyntax(name, block, default)).Located();

    /// <summary>"corner" STRING</summary>
    private static readonly Parser<SyntaxNode> Corner =
        Word("corner").Before(QuotedText).Select(static text => new CornerSyntax(text, default)).Located();

    // Stand for what is read before the node that holds it is known, and filled in right after.
    private static readonly NameSyntax NoName = new("", default);
    private static readonly LabelSyntax NoLabel = new(default, default);

    // body = block | ":" NAME; which of the axes and whether as an outline is said before
    private static readonly Parser<AxisSyntax> Body = Choice(
        Block.Select(static block => new AxisSyntax(false, false, NoLabel, block, null, default)),
        Sign(":").Before(RequiredName).Select(static group => new AxisSyntax(false, false, NoLabel, null, group, default)));

    /// <summary>"columns" label body</summary>
    private static readonly Parser<SyntaxNode> Columns =
        (from word in Word("columns")
         from label in Label
         from body in Body
         select body with { Label = label }).Located();

    private static readonly Parser<string?> OptionalOutline = Word("outline").Maybe();

    /// <summary>"rows" ["outline"] label body</summary>
    private static readonly Parser<SyntaxNode> Rows =
        (from word in Word("rows")
         from outline in OptionalOutline
         from label in Label
         from body in Body
         select body with { IsRows = true, Outline = outline is not null, Label = label }).Located();

    private static readonly Parser<EquatableArray<SyntaxNode>> TableBlock = Blocks.Of(TableItems);

    /// <summary>table = "table" NAME label [kind] {flag} ["present" "when" expr] "{" {item} "}"</summary>
    private static readonly Parser<TableSyntax> Table =
        (from word in Word("table")
         from name in RequiredName
         from label in Label
         from kind in OptionalKind
         from flags in Flags
         from present in OptionalPresence
         from items in TableBlock
         select new TableSyntax(name, label, kind, flags, present, items, default)).Located();

    /// <summary>"stack" "{" table {table} "}"</summary>
    private static readonly Parser<SyntaxNode> Stack =
        Word("stack").Before(Blocks.Of(StackItems))
            .Select(static tables => new StackSyntax(tables.OfType<TableSyntax>().ToArray(), default)).Located();

    private static readonly Parser<SectionSyntax> SectionBody = Choice(
        from kind in Kind
        from flags in Flags
        select new SectionSyntax(NoName, NoLabel, kind, flags, default, default),
        Blocks.Of(SectionItems).Select(static items => new SectionSyntax(NoName, NoLabel, null, default, items, default)));

    /// <summary>section = "section" NAME label ( kind {flag} | "{" {item} "}" )</summary>
    private static readonly Parser<SyntaxNode> Section =
        (from word in Word("section")
         from name in RequiredName
         from label in Label
         from section in SectionBody
         select section with { Name = name, Label = label }).Located();

    // NUMBER|NAME
    private static readonly Parser<NameSyntax> Edition =
        Choice(Number.Select(static number => new NameSyntax(number.Text, number.Span)), Name);

    /// <summary>file = "report" NAME (NUMBER|NAME) "{" {top} "}", up to the brace</summary>
    internal static readonly Parser<ReportSyntax> Heading =
        from word in Word("report")
        from name in RequiredName
        from edition in Edition
        select new ReportSyntax(name, edition, default, default);

    /// <summary>"{" {top} "}"</summary>
    internal static readonly Parser<EquatableArray<SyntaxNode>> Top = Blocks.Of(TopItems);

    static TemplateGrammar()
    {
        Add("title", Title, null, TopItems);
        Add("basis", Basis, null, TopItems);
        Add("years", Years, null, TopItems);
        Add("every", Every, null, TopItems);
        Add("severity", SeverityItem, null, TopItems);
        Add("head", Head, Members, TopItems);
        Add("kind", KindDefinition, Members, TopItems);
        Add("section", Section, SectionItems, TopItems, SectionItems);
        Add("group", Group, Members, TopItems, SectionItems);
        Add("table", Table, TableItems, SectionItems, StackItems);
        Add("stack", Stack, StackItems, SectionItems);
        Add("corner", Corner, null, TableItems);
        Add("columns", Columns, Members, TableItems);
        Add("rows", Rows, Members, TableItems);
        Add("unit", Unit, null, TopItems, SectionItems, TableItems);
        Add("check", Check, null, SectionItems, TableItems);
        Add("line", NodeGrammar.Line, Members, SectionItems);
        Add("each", Each, Members, SectionItems);
        SectionItems.AddNamed(Node, Members);
    }

    private static void Add(string word, Parser<SyntaxNode> item, ItemSet? body, params ItemSet[] sets)
    {
        foreach (var set in sets)
        {
            set.Add(word, item, body);
        }
        Anywhere.Add(word, item, body);
    }
}
