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

    // Parts that may be left out. They stand in fields because a query makes anew, at each use, what it is given as an expression.
    private static readonly Parser<string> Colon = Sign(":");
    private static readonly Parser<string> Comma = Sign(",");
    private static readonly Parser<string> Opening = Sign("(");
    private static readonly Parser<string> Closing = Sign(")");
    internal static readonly Parser<string> Dots = Sign("..");
    private static readonly Parser<string?> OptionalDots = Dots.Maybe();
    internal static readonly Parser<NumberSyntax?> OptionalNumber = Number.Maybe();
    private static readonly Parser<NumberSyntax?> NoNumber = Parse.Return(default(NumberSyntax));
    internal static readonly Parser<TextSyntax?> OptionalText = QuotedText.Maybe();
    private static readonly Parser<EquatableArray<TextSyntax>> Texts = QuotedText.Repeat();
    private static readonly Parser<NumberSyntax?> OptionalAs = Word("as").Before(Number).Maybe();
    private static readonly Parser<ExpressionSyntax?> OptionalWhen = Word("when").Before(Condition).Maybe();
    private static readonly Parser<ExpressionSyntax?> OptionalElse = Word("else").Before(Sum).Maybe();
    private static readonly Parser<ExpressionSyntax?> NoElse = Parse.Return(default(ExpressionSyntax));
    private static readonly Parser<ExpressionSyntax?> OptionalTolerance = Word("tolerance").Before(Sum).Maybe();
    private static readonly Parser<AddressSyntax?> OptionalFor = Word("for").Before(Address).Maybe();
    private static readonly Parser<EquatableArray<AddressSyntax>> OptionalForNames = Word("for").Before(Names).OrEmpty();
    private static readonly Parser<AddressSyntax?> OptionalExcuse = Word("excused").Before(Word("by")).Before(Address).Maybe();

    /// <summary>What a block of nodes may hold.</summary>
    internal static readonly ItemSet Members = new();

    /// <summary>block = "{" {member} "}"</summary>
    internal static readonly Parser<BlockSyntax> Block =
        Blocks.Of(Members).Select(static members => new BlockSyntax(members, default)).Located();

    internal static readonly Parser<BlockSyntax?> OptionalBlock =
        Blocks.Of(Members, required: false).Select(static members => new BlockSyntax(members, default)).Located().Maybe();

    /// <summary>label = [STRING {"or" STRING}]</summary>
    internal static readonly Parser<LabelSyntax> Label =
        QuotedText.SeparatedBy(Word("or")).OrEmpty().Select(static texts => new LabelSyntax(texts, default)).Located();

    // arg = NUMBER [".." [NUMBER]] | ".." NUMBER | NAME | STRING
    // ["-"] NUMBER: the sign is no part of numbers elsewhere, so that nobody expects one.
    private static readonly Parser<NumberSyntax> Limit = static input =>
    {
        var at = (SourceInput)input;
        return IsSign(at, "-")
            ? Number.Select(static number => number with { Text = "-" + number.Text })(AfterSign(at))
            : Number(input);
    };

    private static readonly Parser<NumberSyntax?> OptionalLimit = Limit.Maybe();

    private static readonly Parser<KindArgumentSyntax> KindArgument = Choice(
        from first in Limit
        from dots in OptionalDots
        from last in dots is null ? NoNumber : OptionalLimit
        select new KindArgumentSyntax(first, last, dots is not null, null, null, default),
        from dots in Dots
        from last in Limit
        select new KindArgumentSyntax(null, last, true, null, null, default),
        Name.Select(static name => new KindArgumentSyntax(null, null, false, name, null, default)),
        QuotedText.Select(static text => new KindArgumentSyntax(null, null, false, null, text, default))).Located();

    private static readonly Parser<EquatableArray<KindArgumentSyntax>> KindArguments = KindArgument.SeparatedBy(Comma);

    private static readonly Parser<EquatableArray<KindArgumentSyntax>> OptionalKindArguments =
        (from open in Opening
         from arguments in KindArguments
         from close in Closing
         select arguments).OrEmpty();

    /// <summary>kind = ":" NAME ["(" arg {"," arg} ")"]</summary>
    internal static readonly Parser<KindSyntax> Kind =
        (from colon in Colon
         from name in RequiredName
         from arguments in OptionalKindArguments
         select new KindSyntax(name, arguments, default)).Located();

    internal static readonly Parser<KindSyntax?> OptionalKind = Kind.Maybe();

    /// <summary>mark = "mark" STRING ["as" NUMBER]</summary>
    internal static readonly Parser<MarkSyntax> Mark =
        (from word in Word("mark")
         from text in QuotedText
         from value in OptionalAs
         select new MarkSyntax(text, value, default)).Located();

    // address {"+" address}
    private static readonly Parser<EquatableArray<AddressSyntax>> Merged = Address.SeparatedBy(Sign("+"));

    // "nothing" | ["part" "of"] address {"+" address}
    private static readonly Parser<WasSyntax> Earlier = Choice(
        Word("nothing").Select(static _ => new WasSyntax(true, false, default, default)),
        from part in Word("part").Before(Word("of")).Maybe()
        from addresses in Merged
        select new WasSyntax(false, part is not null, addresses, default));

    /// <summary>("since"|"until") NUMBER</summary>
    private static readonly Parser<PeriodLimitSyntax> PeriodLimit =
        (from since in Choice(Word("since").Select(static _ => true), Word("until").Select(static _ => false))
         from year in Number
         select new PeriodLimitSyntax(since, year, default)).Located();

    private static readonly Parser<EquatableArray<PeriodLimitSyntax>> PeriodLimits = PeriodLimit.Repeat();

    /// <summary>flag = "optional" | "void" | "memo" | "less" | "only" names | "code" STRING {STRING} | mark | was | "since" NUMBER | "until" NUMBER</summary>
    private static readonly Parser<FlagSyntax> Flag = Choice<FlagSyntax>(
        WordFlagNamed("optional", WordFlag.Optional),
        WordFlagNamed("void", WordFlag.Void),
        WordFlagNamed("memo", WordFlag.Memo),
        WordFlagNamed("less", WordFlag.Less),
        Word("only").Before(Names).Select(static names => new OnlySyntax(names, default)).Located(),
        (from word in Word("code")
         from first in QuotedText
         from others in Texts
         select new CodeSyntax(new([first, .. others]), default)).Located(),
        Mark,
        Word("was").Before(Earlier).Located(),
        PeriodLimit);

    internal static readonly Parser<EquatableArray<FlagSyntax>> Flags = Flag.BeginningWith("ovmlcwsu").Repeat();

    /// <summary>sev = "error" | "warning" | "note"</summary>
    internal static readonly Parser<SeveritySyntax> SeverityWord = Choice(
        Word("error").Select(static _ => Severity.Error),
        Word("warning").Select(static _ => Severity.Warning),
        Word("note").Select(static _ => Severity.Note)).Select(static value => new SeveritySyntax(value, default)).Located();

    private static readonly Parser<SeveritySyntax?> OptionalSeverity = SeverityWord.Maybe();

    /// <summary>rel = relop sum ["when" expr ["else" sum]] ["tolerance" sum] [sev] [STRING] ["for" address]</summary>
    private static readonly Parser<RelationSyntax> Relation =
        (from sign in RelationalOperator
         from value in Sum
         from when in OptionalWhen
         from otherwise in when is null ? NoElse : OptionalElse
         from tolerance in OptionalTolerance
         from severity in OptionalSeverity
         from message in OptionalText
         from place in OptionalFor
         select new RelationSyntax(
             sign, value, when, otherwise, tolerance, severity, message, place is null ? default : new([place]), default)).Located();

    private static readonly Parser<EquatableArray<RelationSyntax>> OptionalRelations = Relations.Of(Relation);

    /// <summary>"present" "when" expr</summary>
    internal static readonly Parser<ExpressionSyntax?> OptionalPresence =
        Word("present").Before(Word("when")).Before(Condition).Maybe();

    /// <summary>tail = label [kind] {flag} [rels] ["present" "when" expr] [block]</summary>
    private static readonly Parser<TailSyntax> Tail =
        (from label in Label
         from kind in OptionalKind
         from flags in Flags
         from relations in OptionalRelations
         from present in OptionalPresence
         from block in OptionalBlock
         select new TailSyntax(label, kind, flags, relations, present, block, default)).Located();

    /// <summary>node = NAME tail</summary>
    internal static readonly Parser<SyntaxNode> Node =
        (from name in Name
         from tail in Tail
         select new NodeSyntax(name, tail, default)).Located();

    private static readonly Parser<EachSyntax> EachBody = Choice(
        from word in Word("in")
        from list in Address
        from tail in Tail
        select new EachSyntax(NoName, list, tail, default),
        Tail.Select(static tail => new EachSyntax(NoName, null, tail, default))).Named("'in'", AText, "'{'");

    /// <summary>"each" NAME ["in" address] tail</summary>
    internal static readonly Parser<SyntaxNode> Each =
        (from word in Word("each")
         from name in RequiredName
         from each in EachBody
         select each with { Name = name }).Located();

    /// <summary>"line" block</summary>
    internal static readonly Parser<SyntaxNode> Line =
        (from word in Word("line")
         from block in Block
         select new LineSyntax(block, default)).Located();

    private static readonly Parser<CheckSyntax> Statement = Blocks.Enclosing(
        from statement in Condition
        from when in OptionalWhen
        select new CheckSyntax(NoName, null, null, default, null, null, default, statement, when, default));

    /// <summary>
    /// check = "check" NAME [sev] [STRING] ["for" names] ["tolerance" sum] ["excused" "by" address] {("since"|"until") NUMBER}
    /// "{" expr ["when" expr] "}"
    /// </summary>
    internal static readonly Parser<SyntaxNode> Check =
        (from word in Word("check")
         from name in RequiredName
         from severity in OptionalSeverity
         from message in OptionalText
         from places in OptionalForNames
         from tolerance in OptionalTolerance
         from excuse in OptionalExcuse
         from limits in PeriodLimits
         from check in Statement
         select check with
         {
             Name = name,
             Severity = severity,
             Message = message,
             For = places,
             Tolerance = tolerance,
             ExcusedBy = excuse,
             Limits = limits,
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
