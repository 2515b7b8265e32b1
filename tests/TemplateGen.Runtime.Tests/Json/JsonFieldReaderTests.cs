using TemplateGen.Layout;
using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Json;

/// <summary>Fields outside tables in JSON: what is no value of a field is kept as found, with a note, as of any other document.</summary>
public sealed class JsonFieldReaderTests
{
    private static readonly Template _form = TestForms.Of("""
        report Asked 2024 {
          head { level "Level" : choice { a "Alpha"  b "Beta" }  ways "Ways" : choices { post "Post"  web "Web" }  filed "Filed" : date  staff "Staff" : count  ok "Open?" : flag  phone "Phone" : text }
          section one "One" { table t { columns { n "N" } rows { x "X" } } }
        }
        """);

    [Theory]
    [InlineData(""" "level":"a","ways":"post, web","filed":"2024-02-29","staff":3,"ok":true,"phone":"x" """)]
    [InlineData(""" "level":null,"ways":"web","ok":"false" """)]
    public void Values_of_the_kinds_of_fields_leave_no_note(string head) => Read(head).Notes.ShouldBeEmpty();

    [Theory]
    [InlineData("level", "zz")]
    [InlineData("ways", "post, pigeon")]
    [InlineData("filed", "2024-13-31")]
    [InlineData("staff", "many")]
    [InlineData("ok", "maybe")]
    public void What_is_no_value_is_kept_with_a_note(string field, string text)
    {
        ReadResult result = Read($"\"{field}\":\"{text}\"");
        ReadingNote note = result.Notes.ShouldHaveSingleItem();
        (note.Code, note.Place.ShouldNotBeNull().Line).ShouldBe(("value-unreadable", 1));
        note.English.ShouldContain($"\"{text}\" is no value of this field; it was kept as found");
        result.Report!.HeadValues[field].ShouldBe(text);
    }

    private static ReadResult Read(string head) =>
        Report.Read("{\"template\":\"Asked\",\"edition\":\"2024\",\"head\":{" + head + "},\"tables\":{\"t\":{\"x\":{\"n\":1}}}}", [ReportEdition.Of(_form)]);
}
