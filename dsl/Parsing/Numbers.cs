using System.Globalization;

namespace TemplateGen.Dsl.Parsing;

/// <summary>Numbers in messages, alike in every culture.</summary>
internal static class Numbers
{
    internal static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
