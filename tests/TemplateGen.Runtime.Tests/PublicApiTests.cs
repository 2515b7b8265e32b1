using TemplateGen.Tests;

namespace TemplateGen.Runtime.Tests;

/// <summary>The surface that users and generated code rely on. A line that goes or changes is a breaking change: docs/versioning.md says what that takes.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() => Snapshot.Match(PublicApi.Of(typeof(Report).Assembly));
}
