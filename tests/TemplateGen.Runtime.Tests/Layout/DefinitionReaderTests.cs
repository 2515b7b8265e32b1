using System.Text;
using TemplateGen.Layout;

namespace TemplateGen.Runtime.Tests.Layout;

public sealed class DefinitionReaderTests
{
    [Theory]
    [InlineData("""{"format":1,"name":"a","edition":"1","layout":{},"kinds":[{"type":"nonsense"}]}""")]
    [InlineData("""{"format":1,"name":"a","edition":"1","layout":{},"kinds":[{"type":"count","max":"99999999999999999999999999999999"}]}""")]
    [InlineData("""{"format":1,"layout":""")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_damaged_definition_is_refused_as_such(string definition) =>
        Should.Throw<FormatException>(() => Template.Load(Encoding.UTF8.GetBytes(definition))).Message.ShouldContain("compiler of this version");

    [Fact]
    public void A_definition_that_is_nested_too_deeply_is_refused_with_the_limit() =>
        Should.Throw<FormatException>(() => Template.Load(Encoding.UTF8.GetBytes(new string('[', 513)))).Message.ShouldContain("deeper than 512");

    [Fact]
    public void A_definition_that_ends_within_the_limit_is_not_called_too_deep() =>
        Should.Throw<FormatException>(() => Template.Load(Encoding.UTF8.GetBytes(new string('[', 512)))).Message.ShouldNotContain("deeper");
}
