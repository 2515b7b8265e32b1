namespace TemplateGen.Dsl.Tests.Binding;

/// <summary>What official forms need beyond the common: it works, or a message says what to write instead.</summary>
public class OtherFormsTests
{
    private const string Head = "head { branches \"Branches\" : list { key \"Code\" : text } }";

    [Theory]
    // 15: greatest, least and absolute values; caps; balancing lines
    [InlineData("table t { columns { a : integer  b : integer  c = max(a, b, 0)  d = min(a, 500)  e = abs(a - b) } }")]
    [InlineData("table t { columns { a : integer  b : integer  surplus = max(a - b, 0)  deficit = max(b - a, 0) } check balance { a + deficit = b + surplus } }")]
    // 16: a rule for some columns, another operand in each, signs that differ by column
    [InlineData("table t { columns { a  b : integer } rows { x  y  net = x + y for a, = x - y for b } }")]
    [InlineData("table u { columns { p  q } rows { z } } table t { columns { a  b } rows { x = u.z.p for a, = u.z.q for b } }")]
    // 17: negative numbers
    [InlineData("table t { columns { a : integer(-100..)  b : amount(EUR, 2, -5.5..-1)  c : decimal(1, ..-1) } rows { gain  loss less  net = rest } }")]
    // 18: thresholds, names that are codes, ordered lists, the number of rows, mixed formats in a column
    [InlineData("table t { columns { a  b >= 0.4 * a } rows { r010  r020  r030 = r010 + r020 } check order { r010 >= r020 } }")]
    [InlineData("table t { columns { n  units } rows { each branch in head.branches  all } check c { all.units = count of branch } }")]
    [InlineData("table t { columns { v } rows { persons  rate : percent(1)  founded : date  listed : flag } check c { rate.v <= 100 } }")]
    public void It_works(string section) => Messages.Of(section, Head).ShouldBeEmpty();

    [Theory]
    [InlineData("table t { columns { a } rows { r1  r2  r3  total = r1..r3 } }", "TG023: found '..', but rows and columns have no ranges")]
    [InlineData("table t { columns { a } rows { r1  r2  r3 } check c { r3 = r1 + r1..r2 } }", "TG023")]
    [InlineData("table t { columns { each branch in head.branches  total } rows { x } }", "TG190: A column for each entry of a list")]
    [InlineData("table t { columns { a } rows { each branch in head.branches { each person } } }", "TG190: 'each' within the 'each' named 'branch'")]
    [InlineData("table t { columns { a : decimal(-1) } }", "TG104")]
    public void Or_a_message_says_what_to_write_instead(string section, string message) => Messages.Of(section, Head).ShouldHaveSingleItem().ShouldStartWith(message);
}
