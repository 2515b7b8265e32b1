using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using TemplateGen.Generator.Emit;
using TemplateGen.Generator.Tests.Running;

namespace TemplateGen.Generator.Tests.Names;

/// <summary>Names of a form become members that compile, or a message that says what to rename.</summary>
public sealed class MemberNameTests
{
    public static TheoryData<string> Keywords => [.. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
        .Select(SyntaxFacts.GetText).Where(text => text.All(char.IsAsciiLetterLower)).Append("field").Append("extension").Distinct().Chunk(12)
        .Select(words => string.Join(' ', words))];

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Every_keyword_of_C_sharp_is_a_name(string words)
    {
        string names = string.Join("  ", words.Split(' ').Select(word => "@" + word));
        string tables = string.Concat(words.Split(' ').Select(word => $"table @{word} {{ rows {{ {names} }} columns {{ {names} }} }} "));

        GeneratorRun.Clean(new ReportText("Words.2024.report", $"report Words 2024 {{ head {{ {names} }} section s {{ {names} {tables} }} }}"));
    }

    [Theory]
    [InlineData("equals getHashCode getType toString memberwiseClone referenceEquals finalize object string")]
    [InlineData("Equals GetHashCode GetType ToString MemberwiseClone ReferenceEquals Finalize")]
    [InlineData("row line block cells key views system global")]
    [InlineData("field value templateGen sample names2024 namesTable")]
    [InlineData("tTable tCells t_a figure at count item")]
    [InlineData("_ __ _a a_ a1 _1")]
    [InlineData("总计 数 数View é ß ǆ ı İ Ὀδυσσεύς")]
    public void Names_that_objects_and_generated_code_have_are_names_of_rows_columns_and_fields(string words)
    {
        string names = string.Join("  ", words.Split(' ').Select(word => "@" + word));
        string nested = string.Join("  ", words.Split(' ').Select(word => $"@{word} {{ {names} }}"));

        LoadedForms.Of(GeneratorRun.Clean(new ReportText("Names.2024.report", $$"""
            report Names 2024 {
              head { {{names}} }
              section s {
                {{names}}
                table t { rows { {{nested}} } columns { {{nested}} } }
                table u { rows { {{names}} } }
                table v { columns { {{names}} } }
              }
            }
            """))).Create("Names2024");
    }

    [Theory]
    [InlineData("count", typeof(long?), 12L, "12")]
    [InlineData("decimal(2)", typeof(decimal?), "12.5", "12.5")]
    [InlineData("flag", typeof(bool?), true, "true")]
    [InlineData("date", typeof(DateOnly?), "2024-02-29", "2024-02-29")]
    [InlineData("text", typeof(string), "any", "any")]
    public void A_field_of_the_head_has_the_type_of_its_kind(string kind, Type type, object value, string text)
    {
        Report report = LoadedForms.Of(GeneratorRun.Clean(new ReportText("Head.2024.report", $"report Head 2024 {{ head {{ it : {kind} }} section s {{ table t {{ rows {{ a }} }} }} }}"))).Create("Head2024");
        object head = report.GetType().GetProperty("Head")!.GetValue(report)!;
        PropertyInfo field = head.GetType().GetProperty("It")!;
        object typed = type == typeof(decimal?) ? decimal.Parse((string)value, System.Globalization.CultureInfo.InvariantCulture)
            : type == typeof(DateOnly?) ? DateOnly.ParseExact((string)value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : value;

        field.PropertyType.ShouldBe(type);
        field.GetValue(head).ShouldBeNull();
        field.SetValue(head, typed);
        (report.HeadValues["it"], field.GetValue(head)).ShouldBe((text, typed));
        field.SetValue(head, null);
        report.HeadValues["it"].ShouldBeNull();
        if (type != typeof(string))
        {
            report.HeadValues["it"] = "perhaps";
            field.GetValue(head).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("quarter", "Quarter")]
    [InlineData("month", "Month")]
    public void The_number_of_the_period_is_a_member_of_its_own(string every, string member)
    {
        Report report = LoadedForms.Of(GeneratorRun.Clean(new ReportText("Return.2024.report", $"report Return 2024 {{ every {every}  section s {{ amount : count  table t {{ rows {{ a }} }} }} }}"))).Create("Return2024");

        report.GetType().GetProperty(member)!.SetValue(report, 2);
        report.PeriodNumber.ShouldBe(2);
        object fields = report.GetType().GetProperty("S")!.GetValue(report)!;
        fields.GetType().GetProperty("Amount").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("equals")]
    [InlineData("getType")]
    [InlineData("memberwiseClone")]
    [InlineData("definition")]
    [InlineData("positions")]
    [InlineData("rules")]
    [InlineData("requests")]
    [InlineData("check_T_range")]
    [InlineData("总计")]
    [InlineData("headFields")]
    public void Tables_may_be_called_by_most_words_and_so_may_their_rows_and_columns(string name) =>
        LoadedForms.Of(GeneratorRun.Clean(Form.Of(name, name, name))).Create("Tiny2024").Cell($"{name}.{name}.{name}").IsOpen.ShouldBeTrue();

    [Fact]
    public void Names_that_are_one_in_C_sharp_are_told_where_the_second_stands() => GeneratorRun.Of([new ReportText("Tiny.2024.report", """
        report Tiny 2024 {
          head { agency  Agency }
          section s {
            remark
            table t {
              rows { dry  wet  Dry }
              columns { a { b  B }  A }
            }
            table T { rows { x } }
          }
        }
        """)]).Messages.ShouldBe([
        "Tiny.2024.report(1,1): error TG303: 'Agency' and 'agency' would both become the C# member 'Agency'; rename one of them",
        "Tiny.2024.report(6,24): error TG303: 'Dry' and 'dry' would both become the C# member 'Dry'; rename one of them",
        "Tiny.2024.report(7,24): error TG303: 'B' and 'b' would both become the C# member 'B'; rename one of them",
        "Tiny.2024.report(7,29): error TG303: 'A' and 'a' would both become the C# member 'A'; rename one of them",
        "Tiny.2024.report(9,11): error TG303: 'T' and 't' would both become the C# member 'T'; rename one of them",
    ]);

    [Fact]
    public void A_heading_that_has_a_figure_keeps_its_own_cells() => GeneratorRun.Of([new ReportText("Tiny.2024.report", """
        report Tiny 2024 {
          section s {
            table t {
              rows { all = parts { a  wet } }
              columns { wet  dry = parts { b  figure } }
            }
            table u { rows { all = parts { figure } } }
          }
        }
        """)]).Messages.ShouldBe([
        "Tiny.2024.report(4,31): error TG304: 'wet' would become the C# member 'Wet', which is a cell of row 'all' itself; give it another name",
        "Tiny.2024.report(5,39): error TG304: 'figure' would become the C# member 'Figure', which is the figure of 'dry' itself; give it another name",
        "Tiny.2024.report(7,36): error TG304: 'figure' would become the C# member 'Figure', which is a cell of row 'all' itself; give it another name",
    ]);

    [Fact]
    public void No_table_is_called_like_its_report() => GeneratorRun.Of([Form.Of("tiny2024", "a", "b")]).Messages.ShouldBe([
        "Tiny.2024.report(3,11): error TG304: 'tiny2024' would become the C# member 'Tiny2024', which is the class of the report; give it another name",
    ]);

    /// <summary>The list is the public and protected surface of a report, as it is now: it cannot go stale.</summary>
    [Fact]
    public void No_table_is_called_like_a_member_of_every_report()
    {
        string[] ofRuntime = [.. typeof(Report).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(member => member switch
            {
                MethodBase method => !method.IsSpecialName && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly),
                FieldInfo field => field.IsPublic || field.IsFamily,
                PropertyInfo property => property.GetAccessors(nonPublic: true).Any(static accessor => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly),
                _ => false,
            })
            .Select(member => member.Name)];
        string[] ofGeneratedClass = [.. LoadedForms.All.Type("Everything2024")
            .GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodBase { IsSpecialName: true } and not ConstructorInfo && !member.Name.Contains('<', StringComparison.Ordinal))
            .Select(member => member.Name)];
        string[] tables = [.. LoadedForms.All.Create("Everything2024").Template.Tables.Select(table => Identifiers.Member(table.Name))];
        string[] reserved = [.. ofRuntime.Concat(ofGeneratedClass).Except(tables).Distinct()];

        // Explain is announced, and kept free for it.
        MemberNames.OfEveryReport.ShouldBe(reserved.Append("Explain"), ignoreOrder: true);
        foreach (string member in MemberNames.OfEveryReport)
        {
            GeneratorRun.Of([Form.Of("@" + char.ToLowerInvariant(member[0]) + member[1..], "a", "b")]).Diagnostics.Single().Id.ShouldBe("TG304", member);
        }
    }
}
