namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Expressions and addresses.</summary>
public class ExpressionMessageTests
{
    public static readonly TheoryData<MessageCase> Table = new(
        Cases.Check("", "(4,1) TG002: found '}', expected an expression"),
        Cases.Check("a = ", "(4,1) TG002: found '}', expected an expression"),
        Cases.Check("a b", "(3,3) TG002: found 'b', expected an operator, 'when' or '}'"),
        Cases.Check("a = b when", "(4,1) TG002: found '}', expected an expression"),
        Cases.Check("a = (b + c", "(4,1) TG002: found '}', expected an operator or ')'"),
        Cases.Check("(a b) > 0", "(3,4) TG002: found 'b', expected an operator or ')'"),
        Cases.Check("f(a b) > 0", "(3,5) TG002: found 'b', expected an operator, ',' or ')'"),
        Cases.Check("f() > 0", "(3,3) TG002: found ')', expected an expression"),
        Cases.Check("a = = b", "(3,5) TG002: found '=', expected an expression"),
        Cases.Check("a = b + * c", "(3,9) TG002: found '*', expected an expression"),
        Cases.Check("a = table", "(3,5) TG004: found 'table', a word of the language; write '@table' to use it as a name"),
        Cases.Check("a = rows", "(4,1) TG002: found '}', expected '.'"),
        Cases.Check("a = when b", "(3,5) TG002: found 'when', expected an expression"),
        Cases.Check("a = b.", "(4,1) TG002: found '}', expected 'rows', 'columns' or a name"),
        Cases.Check("a = b.table", "(3,7) TG004: found 'table', a word of the language; write '@table' to use it as a name"),
        Cases.Check("a = b[\"k\"", "(4,1) TG002: found '}', expected ']'"),
        Cases.Check("a = b[1]", "(3,7) TG002: found '1', expected a text"),
        Cases.Check("a = sum of 5", "(3,12) TG013: found '5', expected 'parts' or a name; a name begins with a letter"),
        Cases.Check("a = previous 5", "(3,14) TG013: found '5', expected a name; a name begins with a letter"),
        Cases.Check("a = previous(5) b", "(3,14) TG013: found '5', expected a name; a name begins with a letter"),
        Cases.Check("a is", "(4,1) TG002: found '}', expected a name, 'present' or a text"),
        Cases.Check("a is 5", "(3,6) TG013: found '5', expected a name, 'present' or a text; a name begins with a letter"),
        Cases.Check("not", "(4,1) TG002: found '}', expected an expression"),
        Cases.Check("a and and b", "(3,7) TG002: found 'and', expected an expression"),
        Cases.Check("a = 1234567890123456", "(3,5) TG015: found a number of 16 digits; at most 15 are possible"),
        Cases.Check("a = 5x", "(3,5) TG013: found '5x', expected an expression; a number has no letters"),
        Cases.Check("a ! b", "(3,3) TG006: found '!', write 'not' instead"),
        Cases.Check("a && b", "(3,3) TG006: found '&&', write 'and' instead"),
        Cases.Check("a || b", "(3,3) TG006: found '||', write 'or' instead"),
        Cases.Check("a == b", "(3,3) TG006: found '==', write '=' instead"),
        Cases.Check("a <> b", "(3,3) TG006: found '<>', write '!=' instead"),
        Cases.Check("a => b", "(3,3) TG006: found '=>', write '>=' instead"),
        Cases.Check("a =< b", "(3,3) TG006: found '=<', write '<=' instead"),
        Cases.Check("a = 10%", "(3,5) TG022: found '10%', but a number has digits and a point only; a cell of percentages is compared with '10', and 10 per cent of x is '10 * x / 100'"),
        Cases.Check("a = 12.5 % of b", "(3,5) TG022: found '12.5%', but a number has digits and a point only; a cell of percentages is compared with '12.5', and 12.5 per cent of x is '12.5 * x / 100'"),
        Cases.Check("a % b", "(3,3) TG019: found '%', which cannot stand outside of a text; leave it out"),
        Cases.Check("a > 1,000", "(3,5) TG022: found '1,000', but a number has digits and a point only; write '1000'"),
        Cases.Check("a > 1,234,567.89", "(3,5) TG022: found '1,234,567.89', but a number has digits and a point only; write '1234567.89'"),
        Cases.Check("a > 1,00", "(3,6) TG002: found ',', expected an operator, 'when' or '}'"),
        Cases.Check("a > 1, b", "(3,6) TG007: found ',' in the wrong place; two statements of a check are joined by 'and'; a check of its own says it as well"),
        Cases.Check("if a > 0 then b > 0", "(3,1) TG021: the condition stands behind what it is for: write 'STATEMENT when CONDITION' for 'if CONDITION then STATEMENT'"),
        Cases.Check("a > 0 then b > 0", "(3,7) TG021: the condition stands behind what it is for: write 'STATEMENT when CONDITION' for 'if CONDITION then STATEMENT'"),
        Cases.Check("if (a > 0) then b > 0", "(3,12) TG021: the condition stands behind what it is for: write 'STATEMENT when CONDITION' for 'if CONDITION then STATEMENT'"),
        Cases.Check("if > 0"), // a name like any other
        Cases.Table("check c \"x\" note { a = b }", "(3,13) TG007: found 'note' in the wrong place; the severity of a check stands before its message"),
        Cases.Table("check c { a = b tolerance 5 }", "(3,17) TG007: found 'tolerance' in the wrong place; in a check 'tolerance' stands before its '{', as in 'check NAME tolerance 1 { … }'"),
        Cases.Table("check c { a = b when d > 0 excused by x }", "(3,28) TG007: found 'excused' in the wrong place; in a check 'excused' stands before its '{', as in 'check NAME excused by TEXT { … }'"),
        Cases.Table("check c { a = b warning \"x\" }", "(3,17) TG007: found 'warning' in the wrong place; in a check 'warning' stands before its '{', as in 'check NAME warning \"…\" { … }'"),
        Cases.Table("check c { a = b, c = d }", "(3,16) TG007: found ',' in the wrong place; two statements of a check are joined by 'and'; a check of its own says it as well"),
        Cases.Table("check c { a = b } tolerance 5", "(3,19) TG007: found 'tolerance' in the wrong place; 'tolerance' stands between the name of a check and its '{'"),
        Cases.Table("check c { a = b }\nexcused by x", "(4,1) TG007: found 'excused' in the wrong place; 'excused' stands between the name of a check and its '{'"),
        Cases.Table("check c { a = b } when x > 0", "(3,19) TG007: found 'when' in the wrong place; a condition stands within the braces of its check, behind the statement"),
        Cases.Check("a = (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((b)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
            "(3,66) TG016: found more than 64 levels of nesting; name what lies further inside in a 'group' or a check of its own"),
        Cases.Check("not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not a",
            "(3,249) TG016: found more than 64 levels of nesting; name what lies further inside in a 'group' or a check of its own"),
        Cases.Check("a = ---------------------------------------------------------------------- b",
            "(3,66) TG016: found more than 64 levels of nesting; name what lies further inside in a 'group' or a check of its own"));

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_mistake_has_its_message_and_place(MessageCase mistake) => mistake.Verify();
}
