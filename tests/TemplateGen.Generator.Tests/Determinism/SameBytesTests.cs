using System.Globalization;
using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Determinism;

/// <summary>The same files make the same code on every machine.</summary>
public sealed class SameBytesTests
{
    private static readonly ReportText[] Files = [ReportText.Disclosure2019, ReportText.Disclosure2021, ReportText.Arithmetic, ReportText.Everything];

    private static readonly IReadOnlyDictionary<string, string> Expected = GeneratorRun.Clean(Files).Sources;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void In_every_culture(string name) => In(CultureInfo.GetCultureInfo(name));

    /// <summary>Harsher than any real one, and there on machines that know no cultures.</summary>
    [Fact]
    public void In_a_culture_with_signs_and_digits_of_its_own()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus ";
        culture.NumberFormat.NumberDecimalSeparator = "comma";
        culture.NumberFormat.NumberGroupSeparator = "group";
        In(culture);
    }

    /// <summary>Lines and columns do not count line ends, so that even the places are the same.</summary>
    [Fact]
    public void With_line_ends_of_another_system() => ShouldBeAsExpected(GeneratorRun.Clean([.. Files.Select(file => file with
    {
        Content = file.Content!.Replace("\n", "\r\n", StringComparison.Ordinal),
    })]));

    [Fact]
    public void With_a_byte_order_mark() => ShouldBeAsExpected(GeneratorRun.Clean([.. Files.Select(file => file with { Content = "\uFEFF" + file.Content })]));

    [Fact]
    public void Whatever_the_order_of_the_files_and_their_folders() => ShouldBeAsExpected(GeneratorRun.Clean([.. Files.Reverse().Select((file, i) => file with
    {
        Name = $"{(char)('z' - i)}/{file.Name}",
    })]));

    private static void ShouldBeAsExpected(GeneratorRun run)
    {
        run.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(Expected.Keys.Order(StringComparer.Ordinal));
        run.Sources.Where(source => source.Value != Expected[source.Key]).Select(source => source.Key).ShouldBeEmpty();
    }

    private static void In(CultureInfo culture)
    {
        CultureInfo current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            ShouldBeAsExpected(GeneratorRun.Clean(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }
}
