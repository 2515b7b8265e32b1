using TemplateGen.Reading.Sources;

namespace TemplateGen.Documents.Tests;

public class DocumentFormatsTests
{
    [Fact]
    public void Plain_text_is_of_no_format_of_its_own()
    {
        foreach (IDocumentFormat format in DocumentFormats.All)
        {
            format.Recognises("2021 annual report\n\tone\t2\n"u8.ToArray()).ShouldBeFalse(format.Name);
        }
    }
}
