using TemplateGen.Layout;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading.ReadBack;

/// <summary>The forms that the law of rendering is held against: all official ones, those of the tests, and some with what is hard to print.</summary>
internal static class ReadBackForms
{
    private static readonly Dictionary<string, string> _own = new(StringComparer.Ordinal)
    {
        ["codes"] = """
            report Codes 2024 {
              head { year0 "Founded" : count  items "Items" : list { key "Code" : text  name "Name" : text }  big "Total assets of $300 million or more?" : flag }
              section s "S" {
                table t "T" { corner "Code" columns { a "A" b "B" }  rows { sum "Total" = sum of item  each item in head.items } }
                table u "U" { corner "Code" columns { a "A" b "B" }  rows { sum "Total"  each item in head.items optional } }
              }
            }
            """,
        ["labels"] = """
            report Labels 2024 {
              title "Return of {bank}, quarter {quarter} of {year}"
              every quarter
              head { bank "Bank" : text  cert "FDIC certificate number" : digits(5)  date "Report date" : date }
              section s "Part" {
                table t "Schedule T" : count { corner "Item" columns { a "Amount" }
                  rows outline { p "1. Currency and coin" {
                      x "2. Balances due from depository institutions in the U.S. (item 3 plus or minus items 4, 5.m, 6.a, 6.b, and 7.e)" code "RCON0082"
                      y "3. Balances due from banks in foreign countries and foreign central banks" code "RCON0070" }
                    w "4. Balances due from Federal Reserve Banks" code "RCON0090"
                    sum "5. Total" = rest } }
                table v "Memoranda" { columns { v "Value" : text } rows { m1 "M.1. What is the fiscal year end (MMDD)?"  m2 "M.2. 12 months or less"  m3 "3. 1,200" } }
              }
              section u "Questions" { comments "Comments?" : flag code "X1"  other "Other" : text optional  many "How many" : count }
            }
            """,
    };

    private static readonly string[] _files = [.. new[] { "Templates", "Forms" }.SelectMany(static folder => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.report")).Order(StringComparer.Ordinal)];

    internal static IEnumerable<string> Names => [.. _files.Select(static file => Path.GetFileName(file)), .. _own.Keys];

    internal static Template Of(string name) => TestForms.Of(_own.TryGetValue(name, out string? text) ? text : File.ReadAllText(Array.Find(_files, file => Path.GetFileName(file) == name)!), name);
}
