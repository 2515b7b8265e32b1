namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Braces that are missing or too many: the block is named, and one lost brace is one mistake.</summary>
public class BraceMessageTests
{
    public static readonly TheoryData<MessageCase> Table = new(
        Cases.File("report X 2021 {", "(1,16) TG010: found the end of the file, expected '}' to close report 'X' (line 1)"),
        Cases.File("report X 2021 {\n  section s {\n    table t {\n      rows { a \"A\" = b",
            "(4,23) TG010: found the end of the file, expected '}' to close 'rows' (line 4), table 't' (line 3), section 's' (line 2) and report 'X' (line 1)"),
        Cases.File("report X 2021 {\n  section s \"S\" {\n    table t {\n      rows {\n        a \"A\"\n      columns {\n        b \"B\"\n      }\n    }\n  }\n}",
            "(6,7) TG010: found 'columns', expected '}' to close 'rows' (line 4)"),
        Cases.File("report X 2021 {\n  section s {\n    table t {\n      rows {\n        a \"A\"\n        b \"B\" {\n          c \"C\"\n        d \"D\"\n      }\n      columns { e }\n    }\n  }\n  section u \"U\" : text\n}",
            "(8,9) TG010: found 'd', expected '}' to close 'b' (line 6)"),
        Cases.File("report X 2021 {\n  section s {\n    table t {\n      rows outline {\n        a \"A\" = parts { b \"B\"\n        c \"C\"\n      }\n      columns { d }\n    }\n  }\n}",
            "(6,9) TG010: found 'c', expected '}' to close 'a' (line 5)"),
        Cases.File("report X 2021 {\n  section s {\n    table t {\n      columns { d }\n      rows outline {\n        a \"A\" { b \"B\" }\n    }\n  }\n}",
            "(7,5) TG010: found '}', expected '}' to close 'rows' (line 5)"),
        Cases.File("report X 2021 {\nsection s {\ntable t {\nrows { a\nsection u {\n}\n}\n}\n}",
            "(5,1) TG010: found 'section', expected '}' to close 'rows' (line 4)"),
        Cases.File("report X 2021 {\n  section s {\n    table t {\n      rows {\n        a \"A\"\n        }\n      }\n    }\n  }\n}",
            "(6,9) TG011: found '}', which closes nothing here; leave it out"),
        Cases.File("report X 2021 {\n  section s {\n    table t\n      corner \"C\"\n      rows { a \"A\" }\n    }\n    table u { rows { b } }\n  }\n  section v \"V\" : text\n}",
            "(4,7) TG002: found 'corner', expected '{'"),
        Cases.File("report X 2021 {\n  section s {\n    table t {\n      columns a \"A\" b \"B\" }\n      rows { c }\n    }\n  }\n  section v \"V\" : text\n}",
            "(4,15) TG002: found 'a', expected '{'"),
        Cases.File("report X 2021 {\n  section s {\n    stack {\n        corner \"C\"\n        columns { a \"A\" }\n        rows { b \"B\" }\n      }\n      table u { rows { c } }\n    }\n  }\n}",
            "(4,9) TG020: found 'corner', which cannot stand in 'stack'; expected 'table' or '}'"),
        Cases.File("report X 2021 {\n  section s {\n    table t {\n      check c {\n        a = b\n      rows { a }\n    }\n  }\n}",
            "(6,7) TG010: found 'rows', expected '}' to close check 'c' (line 4)"),
        Cases.File("report X 2021 {\n  section s {\n    table t {\n      rows { a }\n  section u {\n    table v { rows { b } }\n  }\n}",
            "(5,3) TG010: found 'section', expected '}' to close table 't' (line 3)"));

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_mistake_has_its_message_and_place(MessageCase mistake) => mistake.Verify();
}
