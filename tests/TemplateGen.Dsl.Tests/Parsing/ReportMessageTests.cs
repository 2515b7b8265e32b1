namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Files, headings and the items of a report.</summary>
public class ReportMessageTests
{
    public static readonly TheoryData<MessageCase> Table = new(
        Cases.File("", "(1,1) TG001: the file is not a report: found the end of the file, expected 'report NAME EDITION { … }'"),
        Cases.File("  // nothing but a comment\n",
            "(2,1) TG001: the file is not a report: found the end of the file, expected 'report NAME EDITION { … }'"),
        Cases.File("<html>", "(1,1) TG001: the file is not a report: found '<', expected 'report NAME EDITION { … }'"),
        Cases.File("{\"a\": 1}", "(1,1) TG001: the file is not a report: found '{', expected 'report NAME EDITION { … }'"),
        Cases.File("reprot X 2021 { }", "(1,1) TG003: found 'reprot', did you mean 'report'?"),
        Cases.File("Report X 2021 { }", "(1,1) TG003: found 'Report', did you mean 'report'?"),
        Cases.File("report { }", "(1,8) TG002: found '{', expected a name"),
        Cases.File("report X { }", "(1,10) TG002: found '{', expected a number or a name"),
        Cases.File("report X 2021 [ ]", "(1,15) TG002: found '[', expected '{'"),
        Cases.File("report X 2021", "(1,14) TG002: found the end of the file, expected '{'"),
        Cases.File("report X 2021 { } x",
            "(1,19) TG012: found 'x' after the end of the report, which line 1 closed; a file holds one report"),
        Cases.File("report X 2021 {\n}\nreport Y 2022 { }",
            "(3,1) TG012: found 'report' after the end of the report, which line 2 closed; a file holds one report"),
        Cases.File("report X 2021 {\n} }", "(2,3) TG011: found '}', which closes nothing here; leave it out"),
        Cases.File("report rows 2021 { }", "(1,8) TG004: found 'rows', a word of the language; write '@rows' to use it as a name"),
        Cases.File("report X-Y 2021 { }", "(1,9) TG002: found '-', expected a number or a name"),
        Cases.Report("titel \"a\"", "(2,1) TG003: found 'titel', did you mean 'title'?"),
        Cases.Report("Title \"a\"", "(2,1) TG003: found 'Title', did you mean 'title'?"),
        Cases.Report("title 5", "(2,7) TG002: found '5', expected a text"),
        Cases.Report("title", "(3,1) TG002: found '}', expected a text"),
        Cases.Report("foo \"a\" { b }\ntitle \"x\"",
            "(2,1) TG002: found 'foo', expected 'title', 'basis', 'years', 'every', 'severity', 'head', 'kind', 'section', 'group', 'unit' or '}'"),
        Cases.Report("years 2021", "(3,1) TG002: found '}', expected '..'"),
        Cases.Report("years 2021年..", "(2,7) TG013: found '2021年', expected a number; a number has no letters"),
        Cases.Report("severity fatal", "(2,10) TG002: found 'fatal', expected 'error', 'warning' or 'note'"),
        Cases.Report("kind days", "(3,1) TG002: found '}', expected ':'"),
        Cases.Report("kind k : count mark N/A", "(2,21) TG002: found 'N', expected a text"),
        Cases.Report("every 5", "(2,7) TG013: found '5', expected a name; a name begins with a letter"),
        Cases.Report("unit * 1000", "(2,6) TG002: found '*', expected a name"),
        Cases.Report("group { a \"A\" }", "(2,7) TG002: found '{', expected a name"),
        Cases.Report("columns { a }",
            "(2,1) TG020: found 'columns', which cannot stand in report 'X'; expected 'title', 'basis', 'years', 'every', 'severity', 'head', 'kind', 'section', 'group', 'unit' or '}'"),
        Cases.Report("section s \"S\"\nsection t \"T\" : text", "(3,1) TG002: found 'section', expected ':' or '{'"),
        Cases.Report("section \"S\" : text", "(2,9) TG002: found the text \"S\", expected a name"),
        Cases.Report("head { a : }", "(2,12) TG002: found '}', expected a name"),
        Cases.Report("head { a : 5 }", "(2,12) TG013: found '5', expected a name; a name begins with a letter"),
        Cases.Report("head { a : count(0..100 }", "(2,25) TG002: found '}', expected ')'"),
        Cases.Report("section s { stack { check c { a = b } } }",
            "(2,21) TG020: found 'check', which cannot stand in 'stack'; expected 'table' or '}'"),
        Cases.Report("title\nyears 2020..\nbasis 5",
            "(3,1) TG002: found 'years', expected a text",
            "(4,7) TG002: found '5', expected a text"));

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_mistake_has_its_message_and_place(MessageCase mistake) => mistake.Verify();
}
