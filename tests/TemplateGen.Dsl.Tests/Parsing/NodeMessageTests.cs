namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Tables, nodes, their parts and the order of these.</summary>
public class NodeMessageTests
{
    public static readonly TheoryData<MessageCase> Table = new(
        Cases.Rows("a = 1,000", "(3,5) TG022: found '1,000', but a number has digits and a point only; write '1000'"),
        Cases.Rows("a = b tolerance 0,01 c", "(3,17) TG022: found '0,01', but a number has digits and a point only; write '0.01'"),
        Cases.Rows("a : amount(BRL, 2, -999.999.999..)", "(3,21) TG022: found '999.999.999', but a number has digits and a point only; write '999999999'"),
        Cases.Rows("a : decimal(2,0..1000)"),
        Cases.Rows("a = part { b }", "(3,5) TG003: found 'part', did you mean 'parts'?"),
        Cases.Rows("a = previuos closing warning", "(3,5) TG003: found 'previuos', did you mean 'previous'?"),
        Cases.Rows("a = previos  b \"B\""), // two rows
        Cases.Rows("previos \"P\"  a = previos  b"),
        Cases.Rows("a = b when c > 0 then 5", "(3,18) TG021: the condition stands behind what it is for: write 'STATEMENT when CONDITION' for 'if CONDITION then STATEMENT'"),
        Cases.Rows("a : choice { y \"Y\" } optional", "(3,22) TG007: found 'optional' in the wrong place; what is said of a choice stands before its options in braces"),
        Cases.Table("colums { a }", "(3,1) TG003: found 'colums', did you mean 'columns'?"),
        Cases.Table("column { a }", "(3,1) TG003: found 'column', did you mean 'columns'?"),
        Cases.Table("rows outlin \"X\" { a }", "(3,6) TG003: found 'outlin', did you mean 'outline'?"),
        Cases.Table("natural \"N\"", "(3,1) TG002: found 'natural', expected 'corner', 'columns', 'rows', 'unit', 'check' or '}'"),
        Cases.Table("table u { }",
            "(3,1) TG020: found 'table', which cannot stand in table 't'; expected 'corner', 'columns', 'rows', 'unit', 'check' or '}'"),
        Cases.Table("columns\nrows { a }", "(4,1) TG002: found 'rows', expected '{' or ':'"),
        Cases.Table("check { a = b }", "(3,7) TG002: found '{', expected a name"),
        Cases.Table("check c a = b }\nrows { a }", "(3,9) TG002: found 'a', expected '{'"),
        Cases.Table("check for x { a = b }", "(3,7) TG002: found 'for', expected a name"),
        Cases.Table("check c excused bye x { a = b }", "(3,17) TG003: found 'bye', did you mean 'by'?"),
        Cases.Rows("rows \"R\"", "(3,1) TG004: found 'rows', a word of the language; write '@rows' to use it as a name"),
        Cases.Rows("note \"Note\"", "(3,1) TG004: found 'note', a word of the language; write '@note' to use it as a name"),
        Cases.Rows("table u { }",
            "(3,1) TG020: found 'table', which cannot stand in 'rows'; expected a name, 'check', 'line', 'each' or '}'"),
        Cases.Rows("7a \"A\"",
            "(3,1) TG013: found '7a', expected a name, 'check', 'line', 'each' or '}'; a name begins with a letter"),
        Cases.Rows("a \"A\" optional : text\nb \"B\"",
            "(3,16) TG007: found ':' in the wrong place; a kind stands right after the label"),
        Cases.Rows("a \"A\" \"B\"",
            "(3,7) TG007: found the text \"B\" in the wrong place; a label stands right after the name, and a second one follows 'or'"),
        Cases.Rows("a { b } = c",
            "(3,9) TG007: found '=' in the wrong place; relations stand after the flags and before the block, separated by ','"),
        Cases.Rows("a = b <= c",
            "(3,7) TG007: found '<=' in the wrong place; relations stand after the flags and before the block, separated by ','"),
        Cases.Rows("a = b optional",
            "(3,7) TG007: found 'optional' in the wrong place; flags stand after the kind and before the relations"),
        Cases.Rows("a when b",
            "(3,3) TG007: found 'when' in the wrong place; 'when' follows the expression of a relation or of a check, or the word 'present'"),
        Cases.Rows("a = b is blank", "(3,7) TG007: found 'is' in the wrong place; a condition stands after 'when'"),
        Cases.Rows("a { b } { c }", "(3,9) TG007: found '{' in the wrong place; a block stands at the end, once"),
        Cases.Rows("each x im head.y", "(3,11) TG007: found 'head' in the wrong place; an expression stands after '=' or another sign"),
        Cases.Rows("each in head.y", "(3,6) TG002: found 'in', expected a name"),
        Cases.Rows("line a { b }", "(3,6) TG002: found 'a', expected '{'"),
        Cases.Rows("a was", "(4,1) TG002: found '}', expected 'nothing' or a name"),
        Cases.Rows("a only , b", "(3,8) TG002: found ',', expected a name"),
        Cases.Rows("a since then", "(3,9) TG002: found 'then', expected a number"),
        Cases.Rows("a code 5", "(3,8) TG002: found '5', expected a text"),
        Cases.Rows("a mark \"-\" as x", "(3,15) TG002: found 'x', expected a number"),
        Cases.Rows("a present if b", "(3,11) TG002: found 'if', expected 'when'"),
        Cases.Rows("a = b, c \"C\"",
            "(3,6) TG008: found ',', but items stand side by side without a sign between them; leave it out"),
        Cases.Rows("a = b for c, d, \"x\"", "(3,17) TG002: found the text \"x\", expected a relation"),
        Cases.Rows("a \"A\" optonal\nb \"B\"",
            "(3,7) TG014: 'optonal' is read as a name; if 'optional' is meant, correct it, else write '@optonal'"),
        Cases.Rows("chek b \"B\" { c = d }",
            "(3,1) TG014: 'chek' is read as a name; if 'check' is meant, correct it, else write '@chek'"),
        Cases.Rows("chek b \"B\" { c + d = e }", "(3,1) TG003: found 'chek', did you mean 'check'?"),
        Cases.Rows("a \"A\" =\nb \"B\" = c", "(3,8) TG002: found the end of the line, expected an expression"),
        Cases.Rows("a \"A\" :\nb \"B\" : text", "(3,8) TG002: found the end of the line, expected a name"),
        Cases.Rows("a \"A\" = b +\nc \"C\" = d", "(3,12) TG002: found the end of the line, expected an expression"),
        Cases.Rows("a á :\u3000text"),
        Cases.Rows("granted （一）予以公开", "(3,9) TG007: found '（' in the wrong place; a text is written between '\"'"));

    [Fact]
    public void A_word_of_the_language_with_a_label_is_meant_as_a_name() =>
        Cases.Table("columns { line \"No.\" : text  b }", "(3,11) TG004: found 'line', a word of the language; write '@line' to use it as a name").Verify();

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_mistake_has_its_message_and_place(MessageCase mistake) => mistake.Verify();
}
