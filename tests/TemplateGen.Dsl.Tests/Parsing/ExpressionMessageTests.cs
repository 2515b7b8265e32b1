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
        Cases.Check("a = 10%", "(3,7) TG019: found '%', which cannot stand outside of a text; leave it out"),
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
