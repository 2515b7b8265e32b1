using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Parsing;

namespace TemplateGen.Dsl.Tests;

/// <summary>One run says all mistakes of a file that do not follow from each other, those of its meaning beside those of its syntax.</summary>
public class IncompleteSyntaxTests
{
    [Fact]
    public void A_mistake_of_syntax_hides_none_of_meaning() => Of("""
        report R 2024 {
          section s "S" {
            table t {
              columns {
                a "A" : cuont
                b "B" = a + d,
                c "C" = 1,000
              }
              rows { x "X" y ? "Y"  z "Z" }
              check sums { a > e }
              check more { z > wx }
            }
          }
        }
        """).ShouldBe(
        [
            "(5,17) TG103: 'cuont' is neither a kind nor a group; did you mean 'count'?",
            "(6,21) TG202: 'd' is no row, column or table here",
            "(6,22) TG008: found ',', but items stand side by side without a sign between them; leave it out",
            "(7,17) TG022: found '1,000', but a number has digits and a point only; write '1000'",
            "(9,22) TG019: found '?', which cannot stand outside of a text; leave it out",
            "(10,24) TG202: 'e' is no row, column or table here",
            "(11,24) TG202: 'wx' is no row, column or table here; did you mean 'x'?",
        ]);

    [Fact]
    public void A_name_that_may_be_declared_in_what_was_not_read_is_not_unknown() => Of("""
        report R 2024 {
          head { lits "L" : list { key "K" : text } ? }
          group G( { a "A" }
          section s "S" {
            table t {
              columns { a "A"  b "B" == 1,5  c ! "C" }
              rows { x "X" = lost.y  each l in head.lits  h "H" : G }
              check sums { a = b + c }
            }
            table lost [ { rows { y "Y" } }
          }
        }
        """).ShouldAllBe(message => message.Contains(" TG0", StringComparison.Ordinal));

    [Fact]
    public void A_misspelt_previous_is_said_where_it_stands() => Of("""
        report R 2024 {
          section s "S" {
            table t {
              rows { opening "Opening" = previuos closing warning  closing "Closing" = openning }
              columns { a "A" }
            }
          }
        }
        """).ShouldBe(["(4,34) TG003: found 'previuos', did you mean 'previous'?", "(4,80) TG202: 'openning' is no row, column or table here; did you mean 'opening'?"]);

    /// <summary>A form that is right but for one lost piece has no mistake of meaning.</summary>
    [Theory]
    [InlineData("GovInfoDisclosure.2021")]
    [InlineData("FoiaAnnualReport.2019")]
    [InlineData("Outline.2022")]
    public void One_lost_piece_has_no_consequences(string name)
    {
        string text = TestFiles.Read(name);
        List<string> consequences = [];
        int known = TemplateCompiler.Compile(text).Diagnostics.Count;
        int at = 0;
        for (int piece = 0; at < text.Length; piece++)
        {
            Token token = Scanner.TokenAt(text, at);
            at = Trivia.Skip(text, token.End);
            bool isName = token.Kind == TokenKind.Word && !Words.IsReserved(text[token.Start..token.End]);
            if (piece % 5 == 0 && !isName && TemplateParser.Parse(text.Remove(token.Start, token.End - token.Start)).Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                consequences.AddRange(TemplateCompiler.Compile(text.Remove(token.Start, token.End - token.Start)).Diagnostics
                    .Where(diagnostic => !diagnostic.Id.StartsWith("TG0", StringComparison.Ordinal)).Skip(known)
                    .Select(diagnostic => $"without '{text[token.Start..token.End]}' at {token.Start}: {diagnostic.Span} {diagnostic.Id} {diagnostic.Message}"));
            }
        }

        consequences.ShouldBeEmpty();
    }

    private static string[] Of(string file) =>
        [.. TemplateCompiler.Compile(file).Diagnostics.Select(diagnostic => $"({diagnostic.Span.Line},{diagnostic.Span.Column}) {diagnostic.Id}: {diagnostic.Message}")];
}
