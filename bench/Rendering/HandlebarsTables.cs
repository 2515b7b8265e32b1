using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace TemplateGen.Bench.Rendering;

/// <summary>The tables with Handlebars.Net: a template compiled once, its text turned into UTF-8.</summary>
internal sealed class HandlebarsTables
{
    private readonly HandlebarsTemplate<object, object> _template;

    internal HandlebarsTables()
    {
        using Stream stream = typeof(HandlebarsTables).Assembly.GetManifestResourceStream("Tables.hbs")
            ?? throw new InvalidOperationException("Tables.hbs is not embedded");
        using StreamReader reader = new(stream);

        // The lines of the template are for its readers; the page has none.
        _template = Handlebars.Create().Compile(reader.ReadToEnd().ReplaceLineEndings(""));
    }

    internal void Write(IBufferWriter<byte> output, TableRows rows) => Encoding.UTF8.GetBytes(_template(rows), output);
}
