using TemplateGen.Dsl.Parsing;

namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>A file with mistakes, and all the messages that it must have, in order.</summary>
public sealed record MessageCase(string Source, string[] Messages)
{
    public void Verify()
    {
        var messages = TemplateParser.Parse(Source).Diagnostics
            .Select(diagnostic => $"({diagnostic.Span.Line},{diagnostic.Span.Column}) {diagnostic.Id}: {diagnostic.Message}");
        messages.ShouldBe(Messages);
    }

    public override string ToString() => Source;
}
