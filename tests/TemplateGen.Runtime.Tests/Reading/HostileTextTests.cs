using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Whatever the text, there is a report or a refusal, and no exception.</summary>
public sealed class HostileTextTests
{
    private static readonly ReportEdition[] Editions = [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021)];
    private static readonly string[] Pieces =
        ["\t", "\n", "\r", "\r\n", " ", "\u00A0", "\u3000", "0", "12", "-", "/", "（", "）", "1.", "三、", "规章", "总计", "其他", "{", "}", "[bookmark: x]", "\uD800", "\uFEFF", "元", ",", "."];

    [Fact]
    public void Cut_and_stuffed_reports_make_no_exception() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), static seed => HasResult(Damaged(new System.Random(seed)))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Random_pieces_make_no_exception() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(), static pieces => HasResult(string.Concat(pieces))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Random_bytes_make_no_exception() => Prop.ForAll<byte[]>(static bytes =>
    {
        ReadResult result = Report.Read(bytes, Editions);
        return result.Report is null == result.Refusal is not null;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Damaged(System.Random random)
    {
        string text = SeedReport.All[random.Next(SeedReport.All.Count)].Text;
        for (int i = random.Next(1, 30); i > 0; i--)
        {
            int start = random.Next(text.Length);
            int length = Math.Min(random.Next(200), text.Length - start - 1);
            text = random.Next(3) switch
            {
                0 => text.Remove(start, length),
                1 => text.Insert(start, Pieces[random.Next(Pieces.Length)]),
                _ => text.Insert(random.Next(text.Length), text.Substring(start, length)),
            };
        }

        return text;
    }

    private static bool HasResult(string text)
    {
        ReadResult result = Report.Read(text, Editions);
        return result.Report is null == result.Refusal is not null;
    }
}
