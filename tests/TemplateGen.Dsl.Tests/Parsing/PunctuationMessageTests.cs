namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Texts, and signs of input methods and other languages.</summary>
public class PunctuationMessageTests
{
    public static readonly TheoryData<MessageCase> Table = new(
        Cases.File("report X 2021 ｛\ntitle “a”\n｝",
            "(1,15) TG006: found '｛', write '{' instead",
            "(2,7) TG006: found '“', write '\"' instead",
            "(3,1) TG006: found '｝', write '}' instead"),
        Cases.Report("section s \"S\" ： text", "(2,15) TG006: found '：', write ':' instead"),
        Cases.Report("title \"a", "(2,7) TG005: the text that begins with \"a does not end on its line; write '\"' at its end"),
        Cases.Report("title \"a\nyears 2020..",
            "(2,7) TG005: the text that begins with \"a does not end on its line; write '\"' at its end"),
        Cases.Report("section s \"S {\n t \"T\" : text\n}",
            "(2,11) TG005: the text that begins with \"S does not end on its line; write '\"' at its end"),
        Cases.Rows("a \"A  b \"B\"", "(3,3) TG005: the text that begins with \"A  b does not end on its line; write '\"' at its end"),
        Cases.Rows("a \"A\"  b \"B  c \"C\"  d \"D\"", "(3,10) TG005: the text that begins with \"B  c does not end on its line; write '\"' at its end"),
        Cases.Rows("a \"总计” = b", "(3,6) TG006: found '”', write '\"' instead"),
        Cases.Rows("a \"总计” = b  c \"其他\"", "(3,6) TG006: found '”', write '\"' instead"),
        Cases.Rows("a “总计 = b\nc",
            "(3,3) TG005: the text that begins with “总计 = b does not end on its line; write '\"' at its end"),
        Cases.Rows("a '总计'", "(3,3) TG006: found ''', write '\"' instead"),
        Cases.Rows("a 「总计」", "(3,3) TG006: found '「', write '\"' instead"),
        Cases.Rows("a \"x\\n\"", "(3,5) TG009: found '\\n' in a text; write '\\\\' for a backslash, '\\\"' for a quotation mark"),
        Cases.Rows("a \"x\\", "(3,3) TG005: the text that begins with \"x\\ does not end on its line; write '\"' at its end"),
        Cases.Rows("a \"x\", b \"y\"; c \"z\"； d、e",
            "(3,6) TG008: found ',', but items stand side by side without a sign between them; leave it out",
            "(3,13) TG008: found ';', but items stand side by side without a sign between them; leave it out",
            "(3,20) TG008: found '；', but items stand side by side without a sign between them; leave it out",
            "(3,23) TG008: found '、', but items stand side by side without a sign between them; leave it out"),
        Cases.Rows("a ≥ b，<= c",
            "(3,3) TG006: found '≥', write '>=' instead",
            "(3,6) TG006: found '，', write ',' instead"),
        Cases.Rows("a ＝ （b ＋ c） × 2 － １２",
            "(3,3) TG006: found '＝', write '=' instead",
            "(3,5) TG006: found '（', write '(' instead",
            "(3,8) TG006: found '＋', write '+' instead",
            "(3,11) TG006: found '）', write ')' instead",
            "(3,13) TG006: found '×', write '*' instead",
            "(3,17) TG006: found '－', write '-' instead",
            "(3,19) TG006: found '１２', write '12' instead"),
        Cases.Rows("a : count（0…100）",
            "(3,10) TG006: found '（', write '(' instead",
            "(3,12) TG006: found '…', write '..' instead",
            "(3,16) TG006: found '）', write ')' instead"),
        Cases.Rows("a = b．c，= d",
            "(3,6) TG006: found '．', write '.' instead",
            "(3,8) TG006: found '，', write ',' instead"),
        Cases.Rows("a ≠ b", "(3,3) TG006: found '≠', write '!=' instead"),
        Cases.Rows("# old\na /* c */ b",
            "(3,1) TG006: found '#', write '//' instead",
            "(4,3) TG006: found '/*', write '//' instead"),
        Cases.Rows("a\n/* not closed\nb", "(4,1) TG006: found '/*', write '//' instead"),
        Cases.Rows("a \"A\" \u200B\nb $ c", "(3,7) TG019: found 'U+200B', which cannot stand outside of a text; leave it out"),
        Cases.Rows("𠮷 \"x\"", "(3,1) TG019: found '𠮷', which cannot stand outside of a text; leave it out"),
        Cases.Rows("a％", "(3,2) TG006: found '％', write '%' instead"),
        Cases.Rows("＠rows", "(3,1) TG006: found '＠', write '@' instead"));

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_mistake_has_its_message_and_place(MessageCase mistake) => mistake.Verify();
}
