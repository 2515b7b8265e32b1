using Sprache;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using static TemplateGen.Dsl.Parsing.AddressGrammar;
using static TemplateGen.Dsl.Parsing.Combinators;
using static TemplateGen.Dsl.Parsing.ExpressionGrammar;
using static TemplateGen.Dsl.Parsing.Lexemes;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Nodes and all that may follow their names.</summary>
internal static class NodeGrammar
{
    private static readonly NameSyntax NoName = new("", default);

    /// <summary>What a block of nodes may hold.</summary>
    internal static readonly ItemSet Members = new();

    /// <summary>block = "{" {member} "}"</summary>
    internal static readonly Parser<BlockSyntax> Block = Blocks.Of(Members).Select(static members => new BlockSyntax(members, default)).Located();

    /// <summary>label = [STRING {"or" STRING}]</summary>
    internal static readonly Parser<LabelSyntax> Label =
        QuotedText.SeparatedBy(Word("or")).OrEmpty().Select(static texts => new LabelSyntax(texts, default)).Located();

    // arg = NUMBER [".." [NUMBER]] | ".." NUMBER | NAME | STRING
    private static readonly Parser<KindArgumentSyntax> KindArgument = Choice(
        from first in Number
        from dots in Sign("..").Maybe()
        from last in dots is null ? Parse.Return(default(NumberSyntax)) : Number.Maybe()
        select new KindArgumentSyntax(first, last, dots is not null, null, null, default),
        from dots in Sign("..")
        from last in Number
        select new KindArgumentSyntax(null, last, true, null, null, default),
        Name.Select(static name => new KindArgumentSyntax(null, null, false, name, null, default)),
        QuotedText.Select(static text => new KindArgumentSyntax(null, null, false, null, text, default))).Located();

    private static readonly Parser<EquatableArray<KindArgumentSyntax>> KindArguments =
        from open in Sign("(")
        from arguments in KindArgument.SeparatedBy(Sign(","))
        from close in Sign(")")
        select arguments;

    /// <summary>kind = ":" NAME ["(" arg {"," arg} ")"]</summary>
    internal static readonly Parser<KindSyntax> Kind =
        (from colon in Sign(":")
         from name in RequiredName
         from arguments in KindArguments.OrEmpty()
         select new KindSyntax(name, arguments, default)).Located();

    /// <summary>mark = "mark" STRING ["as" NUMBER]</summary>
    internal static readonly Parser<MarkSyntax> Mark =
        (from word in Word("mark")
         from text in QuotedText
         from value in Word("as").Then(static _ => Number).Maybe()
         select new MarkSyntax(text, value, default)).Located();

    // "nothing" | ["part" "of"] address {"+" address}
    private static readonly Parser<WasSyntax> Before = Choice(
        Word("nothing").Select(static _ => new WasSyntax(true, false, default, default)),
        from part in (from word in Word("part") from of in Word("of") select word).Maybe()
        from addresses in Address.SeparatedBy(Sign("+"))
        select new WasSyntax(false, part is not null, addresses, default));

    /// <summary>("since"|"until") NUMBER</summary>
    private static readonly Parser<PeriodLimitSyntax> PeriodLimit =
        (from since in Choice(Word("since").Select(static _ => true), Word("until").Select(static _ => false))
         from year in Number
         select new PeriodLimitSyntax(since, year, default)).Located();

    /// <summary>flag = "optional" | "void" | "memo" | "less" | "only" names | "code" STRING {STRING} | mark | was | "since" NUMBER | "until" NUMBER</summary>
    private static readonly Parser<FlagSyntax> Flag = Choice<FlagSyntax>(
        WordFlagNamed("optional", WordFlag.Optional),
        WordFlagNamed("void", WordFlag.Void),
        WordFlagNamed("memo", WordFlag.Memo),
        WordFlagNamed("less", WordFlag.Less),
        Word("only").Then(static _ => Names).Select(static names => new OnlySyntax(names, default)).Located(),
        (from word in Word("code")
         from first in QuotedText
         from others in QuotedText.Repeat()
         select new CodeSyntax(new([first, .. others]), default)).Located(),
        Mark,
        Word("was").Then(static _ => Before).Located(),
        PeriodLimit);

    internal static readonly Parser<EquatableArray<FlagSyntax>> Flags = Flag.Repeat();

    /// <summary>sev = "error" | "warning" | "note"</summary>
    internal static readonly Parser<SeveritySyntax> SeverityWord = Choice(
        Word("error").Select(static _ => Severity.Error),
        Word("warning").Select(static _ => Severity.Warning),
        Word("note").Select(static _ => Severity.Note)).Select(static value => new SeveritySyntax(value, default)).Located();

    /// <summary>"tolerance" sum</summary>
    private static readonly Parser<ExpressionSyntax> Tolerance = Word("tolerance").Then(static _ => Sum);

    /// <summary>rel = relop sum ["when" expr ["else" sum]] ["tolerance" sum] [sev] [STRING] ["for" address]</summary>
    private static readonly Parser<RelationSyntax> Relation =
        (from sign in RelationalOperator
         from value in Sum
         from when in Word("when").Then(static _ => Condition).Maybe()
         from otherwise in when is null ? NoExpression : Word("else").Then(static _ => Sum).Maybe()
         from tolerance in Tolerance.Maybe()
         from severity in SeverityWord.Maybe()
         from message in QuotedText.Maybe()
         from place in Word("for").Then(static _ => Address).Maybe()
         select new RelationSyntax(
             sign, value, when, otherwise, tolerance, severity, message, place is null ? default : new([place]), default)).Located();

    private static readonly Parser<ExpressionSyntax?> NoExpression = Parse.Return(default(ExpressionSyntax));

    /// <summary>"present" "when" expr</summary>
    internal static readonly Parser<ExpressionSyntax> PresentWhen =
        from present in Word("present")
        from when in Word("when")
        from condition in Condition
        select condition;

    /// <summary>tail = label [kind] {flag} [rels] ["present" "when" expr] [block]</summary>
    private static readonly Parser<TailSyntax> Tail =
        (from label in Label
         from kind in Kind.Maybe()
         from flags in Flags
         from relations in Relations.Of(Relation)
         from present in PresentWhen.Maybe()
         from block in Block.Maybe()
         select new TailSyntax(label, kind, flags, relations, present, block, default)).Located();

    /// <summary>node = NAME tail</summary>
    internal static readonly Parser<SyntaxNode> Node =
        (from name in Name
         from tail in Tail
         select new NodeSyntax(name, tail, default)).Located();

    // label block, of rows or lines that are as many as the report has
    private static readonly Parser<TailSyntax> Unlisted =
        (from label in Label
         from block in Block
         select new TailSyntax(label, null, default, default, null, block, default)).Located();

    /// <summary>"each" NAME ("in" address tail | label block)</summary>
    internal static readonly Parser<SyntaxNode> Each =
        (from word in Word("each")
         from name in RepeatedName
         from each in Choice(
             from word in Word("in")
             from list in Address
             from tail in Tail
             select new EachSyntax(name, list, tail, default),
             Unlisted.Select(tail => new EachSyntax(name, null, tail, default)))
         select each).Located();

    // "in" after "each" is not a name but shows that one is missing.
    private static readonly Parser<NameSyntax> RepeatedName = static input =>
        IsWord((SourceInput)input, "in", out _) ? Name(input) : RequiredName(input);

    /// <summary>"line" block</summary>
    internal static readonly Parser<SyntaxNode> Line =
        (from word in Word("line")
         from block in Block
         select new LineSyntax(block, default)).Located();

    private static readonly Parser<CheckSyntax> Statement = Blocks.Enclosing(
        from statement in Condition
        from when in Word("when").Then(static _ => Condition).Maybe()
        select new CheckSyntax(NoName, null, null, default, null, null, default, statement, when, default));

    /// <summary>
    /// check = "check" NAME [sev] [STRING] ["for" names] ["tolerance" sum] ["excused" "by" address] {("since"|"until") NUMBER}
    /// "{" expr ["when" expr] "}"
    /// </summary>
    internal static readonly Parser<SyntaxNode> Check =
        (from word in Word("check")
         from name in RequiredName
         from severity in SeverityWord.Maybe()
         from message in QuotedText.Maybe()
         from places in Word("for").Then(static _ => Names).OrEmpty()
         from tolerance in Tolerance.Maybe()
         from excuse in (from excused in Word("excused") from joint in Word("by") from address in Address select address).Maybe()
         from limits in PeriodLimit.Repeat()
         from check in Statement
         select check with
         {
             Name = name, Severity = severity, Message = message, For = places, Tolerance = tolerance, ExcusedBy = excuse, Limits = limits,
         }).Located();

    static NodeGrammar()
    {
        Members.AddNamed(Node, Members);
        Members.Add("check", Check);
        Members.Add("line", Line, Members);
        Members.Add("each", Each, Members);
    }

    private static Parser<WordFlagSyntax> WordFlagNamed(string word, WordFlag flag) =>
        Word(word).Select(_ => new WordFlagSyntax(flag, default)).Located();
}
