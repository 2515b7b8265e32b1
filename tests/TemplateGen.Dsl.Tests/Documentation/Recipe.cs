using System.Text.RegularExpressions;

namespace TemplateGen.Dsl.Tests.Documentation;

/// <summary>A line of the table of recipes: what to write, and where it stands.</summary>
internal sealed partial record Recipe(string Text, string Place)
{
    /// <summary>A report with the recipe in its place and all that recipes refer to.</summary>
    internal string File => $$"""
        report Recipes 2024 {
          head {
            applies "Applies" : flag
            season  "Season" : choice { winter "Winter"  summer "Summer" }
            filed   "Filed" : date
            entries "Entries" : list { key "Key" : text }
            {{At("head")}}
          }
          group Pair { men "Men"  women "Women" }
          {{At("top")}}
          section recipes "Recipes" {
            explanation "Explanation" : text optional
            table pairs { columns : Pair }
            table other { columns { a "A"  b "B"  c "C" }  rows { x "X"  y "Y"  z "Z" } }
            table example {
              columns { a "A"  b "B"  c "C"  day "Day" : date  {{At("column")}} }
              rows { x "X"  y "Y"  z "Z"  each entry in head.entries  {{At("row")}} }
              {{At("table")}}
            }
            {{At("section")}}
          }
        }
        """;

    internal static IEnumerable<Recipe> Of(string page) =>
        Line().Matches(page).Select(match => new Recipe(match.Groups[1].Value, match.Groups[2].Value));

    private string At(string place) => place == Place ? Text : "";

    [GeneratedRegex(@"^\| .+ \| `([^`]+)` \| (\w+) \|$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
