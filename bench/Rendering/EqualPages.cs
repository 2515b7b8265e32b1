using System.Buffers;
using System.Globalization;
using System.Text;

namespace TemplateGen.Bench.Rendering;

/// <summary>Asserts, before anything is measured, that all contenders write the same bytes.</summary>
internal static class EqualPages
{
    internal static int Assert()
    {
        HandlebarsTables handlebars = new();
        long[][] cases = [Figures.Valid(), new long[Figures.Count], LargeFigures()];
        foreach (long[] cells in cases)
        {
            string page = Text(output => RenderingBenchmarks.Render(Figures.Fill(new RequestsAndDisputes2021(), cells), output));
            RequireEqual(page, Text(output => HandWrittenTables.Write(output, cells)), "the hand-written writer");
            RequireEqual(page, Text(output => handlebars.Write(output, new TableRows(cells))), "Handlebars.Net");
        }

        return cases.Length;
    }

    /// <summary>The valid figures a million times as large: equations hold for them as well.</summary>
    private static long[] LargeFigures() => [.. Figures.Valid().Select(cell => cell * 1_000_000)];

    private static string Text(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> output = new();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void RequireEqual(string page, string other, string contender)
    {
        if (page == other)
        {
            return;
        }

        int at = page.AsSpan().CommonPrefixLength(other);
        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture,
            $"Pages differ at {at}: '{Excerpt(page, at)}' from the template, '{Excerpt(other, at)}' from {contender}"));
    }

    private static string Excerpt(string page, int at) => page[Math.Max(0, at - 20)..Math.Min(page.Length, at + 40)];
}
