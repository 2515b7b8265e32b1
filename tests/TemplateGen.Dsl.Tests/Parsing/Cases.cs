namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Puts what a case is about where it belongs in a file; it begins at line 1, 2, 3, 3 and 3.</summary>
internal static class Cases
{
    internal static MessageCase File(string text, params string[] messages) => new(text, messages);

    internal static MessageCase Report(string items, params string[] messages) => new($"report X 2021 {{\n{items}\n}}", messages);

    internal static MessageCase Table(string items, params string[] messages) =>
        Report($"section s {{ table t {{\n{items}\n}} }}", messages);

    internal static MessageCase Rows(string members, params string[] messages) =>
        Report($"section s {{ table t {{ rows {{\n{members}\n}} }} }}", messages);

    internal static MessageCase Check(string statement, params string[] messages) =>
        Report($"section s {{ table t {{ check c {{\n{statement}\n}} }} }}", messages);
}
