using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Definition;
using TemplateGen.Dsl.Parsing;

namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Whatever a file holds, it ends in a report without messages or in messages at places that exist.</summary>
public class FuzzTests
{
    private static readonly Config Bounded = Config.QuickThrowOnFailure.WithReplay(20210926UL, 3000031UL);

    private static readonly string[] Files =
        [.. new[] { "GovInfoDisclosure.2021", "FoiaAnnualReport.2019", "Outline.2022", "EveryRule.first" }.Select(TestFiles.Read)];

    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "\"", "“", "”", "｛", "＝", "=", "<=", ",", ";", ":", ".", "..", "[", "]", "@", "//", "/*", "*/", "#", "\\", "\n", "\r", "\t", "\0",
        "\uFEFF", "\uD800", "𠮷", "7a", "1", "report", "section", "table", "stack", "rows", "columns", "check", "each", "in", "present", "when", "not", "-",
        "previous", "of", "for", "tabel", "chek", "colums", "x", " ", "\"a\"", "\"\\q\"", "99999999999999999999",
    ];

    private static readonly Gen<string> File = Gen.Elements(Files);

    private static readonly Gen<(int From, int Length)> Stretch = Gen.Choose(0, 20_000).Zip(Gen.Choose(0, 400));

    [Fact]
    public void A_file_cut_short_ends_in_messages() => Holds(
        File.Zip(Gen.Choose(0, 20_000), (text, end) => text[..(end % text.Length)]), mustComplain: true);

    [Fact]
    public void A_file_with_a_stretch_left_out_ends_in_a_report_or_messages() => Holds(
        File.Zip(Stretch, (text, cut) => text.Remove(cut.From % text.Length, Math.Min(cut.Length, text.Length - (cut.From % text.Length)))));

    [Fact]
    public void A_file_with_pieces_put_in_ends_in_a_report_or_messages() => Holds(
        File.Zip(Gen.Choose(0, 20_000).Zip(Gen.Elements(Pieces)).ArrayOf(3), (text, pieces) =>
            pieces.Aggregate(text, (whole, piece) => whole.Insert(piece.Item1 % whole.Length, piece.Item2))));

    [Fact]
    public void A_file_with_lines_swapped_ends_in_a_report_or_messages() => Holds(
        File.Zip(Gen.Choose(0, 1000).Zip(Gen.Choose(0, 1000)), (text, places) =>
        {
            var lines = text.Split('\n');
            var (one, two) = (places.Item1 % lines.Length, places.Item2 % lines.Length);
            (lines[one], lines[two]) = (lines[two], lines[one]);
            return string.Join('\n', lines);
        }));

    [Fact]
    public void A_file_with_a_stretch_repeated_ends_in_a_report_or_messages() => Holds(
        File.Zip(Stretch.Zip(Gen.Choose(2, 60)), (text, part) =>
        {
            var from = part.Item1.From % text.Length;
            var stretch = text.Substring(from, Math.Min(part.Item1.Length, text.Length - from));
            return text[..from] + string.Concat(Enumerable.Repeat(stretch, part.Item2)) + text[from..];
        }));

    [Fact]
    public void Tokens_in_any_order_end_in_messages() => Holds(
        Gen.Elements(Pieces).ArrayOf(200).Select(pieces => "report X 2021 { section s { table t { rows { " + string.Join(' ', pieces)));

    [Fact]
    public void Deep_and_long_files_end_in_messages() => Holds(
        Gen.Elements(Pieces).Zip(Gen.Elements(Pieces)).Zip(Gen.Choose(100, 5_000), (pieces, times) =>
            "report X 2021 { section s { table t { rows { a = "
            + string.Concat(Enumerable.Repeat(pieces.Item1 + pieces.Item2 + " ", times))), times: 100);

    private static void Holds(Gen<string> texts, bool mustComplain = false, int times = 200) => Check.One(
        Bounded.WithMaxTest(times),
        Prop.ForAll(Arb.From(texts), text =>
        {
            var result = TemplateParser.Parse(text);
            foreach (var diagnostic in result.Diagnostics)
            {
                diagnostic.Id.ShouldNotStartWith("TG9");
                diagnostic.Span.Offset.ShouldBeInRange(0, text.Length);
                diagnostic.Span.End.ShouldBeInRange(diagnostic.Span.Offset, text.Length);
                diagnostic.Message.ShouldNotEndWith(".");
                diagnostic.Message.ShouldNotContain('\n');
            }
            (result.Report is not null || result.Diagnostics.Count > 0).ShouldBeTrue();
            if (mustComplain && text.Length > 0)
            {
                result.Diagnostics.ShouldNotBeEmpty();
            }

            // Binding what a broken file left must hold as well, and what means something can be written down.
            var bound = result.Report is null ? null : TemplateBinder.Bind(result.Report, text);
            if (bound?.Model is { } model)
            {
                DefinitionWriter.Write(model).ShouldNotBeEmpty();
            }
        }));
}
