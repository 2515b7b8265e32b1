namespace TemplateGen.Generator.Emit;

/// <summary>A piece of C# that is true or false, and how tightly it holds together.</summary>
internal sealed record Code(string Text, Code.Level Binding)
{
    /// <summary>From loose to tight.</summary>
    internal enum Level
    {
        Or,
        And,
        Comparison,
    }

    /// <summary>The text, in parentheses where it would otherwise be torn apart or hard to read.</summary>
    internal string Within(Level level) => Binding == Level.Comparison || Binding == level ? Text : $"({Text})";
}
