using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TemplateGen.Documents.Tests.Support;
using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests.Packages;

/// <summary>Whatever is done to a document, there is an answer and no exception.</summary>
public sealed class PackageFuzzTests
{
    private const int Rounds = 300;

    private static readonly byte[] Word = DocxBuilder.Build(
        DocxBuilder.Paragraph("一、总体情况") + DocxBuilder.Table(
            DocxBuilder.Row(DocxBuilder.Cell("a", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), DocxBuilder.CellOf(DocxBuilder.Table(DocxBuilder.Row(DocxBuilder.Cell("1"), DocxBuilder.Cell("2"))))),
            DocxBuilder.Row(DocxBuilder.Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), DocxBuilder.Cell("3")))
        + "<w:p><w:pPr><w:pStyle w:val=\"S\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/><w:sym w:font=\"Symbol\" w:char=\"F035\"/></w:r></w:p>",
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:basedOn w:val=\"S\"/></w:style>");

    private static readonly byte[] Sheets = XlsxBuilder.Build(
        XlsxBuilder.Row(1, XlsxBuilder.Text("A1", "规章"), XlsxBuilder.Number("B1", "1.5", 1), XlsxBuilder.Number("C1", "44561", 2)) + XlsxBuilder.Row(3, "<c r=\"A3\" t=\"s\"><v>0</v></c>"),
        XlsxBuilder.Merged("A1:A2", "B3:C4"), texts: "<si><t>shared</t></si>", styles: XlsxBuilder.Formats("#,##0.00", "yyyy/m/d"));

    [Fact]
    public void Bytes_that_were_changed_or_cut_never_throw() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Rounds), Prop.ForAll(Seeds(), seed =>
        {
            Random random = new(seed);
            byte[] document = [.. random.Next(2) == 0 ? Word : Sheets];
            for (int i = random.Next(1, 6); i > 0; i--)
            {
                document[random.Next(document.Length)] = (byte)random.Next(256);
            }

            Answer(random.Next(4) == 0 ? document[..random.Next(document.Length)] : document);
        }));

    [Fact]
    public void Parts_whose_text_was_changed_never_throw() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Rounds), Prop.ForAll(Seeds(), seed =>
        {
            Random random = new(seed);
            Answer(ZipBuilder.Change(random.Next(2) == 0 ? Word : Sheets, (name, text) => (name, random.Next(3) == 0 ? Damage(text, random) : text)));
        }));

    private static Arbitrary<int> Seeds() => ArbMap.Default.ArbFor<int>();

    /// <summary>Takes out, doubles or exchanges elements and values, so that what is left is often still XML.</summary>
    private static string Damage(string text, Random random)
    {
        StringBuilder damaged = new(text);
        for (int i = random.Next(1, 4); i > 0 && damaged.Length > 2; i--)
        {
            string now = damaged.ToString();
            int start = now.IndexOf('<', random.Next(now.Length));
            int end = start < 0 ? -1 : now.IndexOf('>', start);
            int digit = now.AsSpan().IndexOfAnyInRange('0', '9');
            switch (random.Next(4))
            {
                case 0 when end > 0:
                    damaged.Remove(start, end - start + 1);
                    break;
                case 1 when end > 0 && now[end - 1] == '/':
                    damaged.Insert(start, now[start..(end + 1)]);
                    break;
                case 2 when digit >= 0:
                    int last = now.LastIndexOfAny(['0', '1', '2', '3', '4'], random.Next(digit, now.Length));
                    damaged.Insert(Math.Max(last, digit), random.Next(2) == 0 ? "99999999999" : "-");
                    break;
                default:
                    damaged[random.Next(damaged.Length)] = (char)random.Next(32, 128);
                    break;
            }
        }

        return damaged.ToString();
    }

    private static void Answer(byte[] document)
    {
        foreach (IDocumentFormat format in DocumentFormats.All)
        {
            // Asked whether it is theirs or not: an adapter that was shown the wrong document must not throw either.
            bool isTheirs = format.Recognises(document);
            SourceReading reading = format.Read(document);
            (reading.Document is null).ShouldBe(reading.Refusal is not null, $"{format.Name} {isTheirs}");
        }
    }
}
