namespace TemplateGen.Generator.Emit;

/// <summary>A piece of C# that is true or false, and how tightly it holds together.</summary>
internal sealed record Code(string Text, Code.Level Binding)
{
    private const string True = "true";
    private const string False = "false";

    /// <summary>From loose to tight.</summary>
    internal enum Level
    {
        Or,
        And,
        Comparison,
    }

    /// <summary>What is known without looking at a report.</summary>
    internal static Code Constant(bool value) => new(value ? True : False, Level.Comparison);

    /// <summary>Whether it is known without looking at a report.</summary>
    internal bool IsConstant(bool value) => Text == (value ? True : False);

    /// <summary>Several at once, all of which (or one at least) must be true; what is known is left out.</summary>
    internal static Code Join(bool isAnd, IEnumerable<Code> operands)
    {
        Code[] all = [.. operands.Where(operand => !operand.IsConstant(isAnd))];
        Level level = isAnd ? Level.And : Level.Or;
        return Array.Find(all, operand => operand.IsConstant(!isAnd)) ?? all.Length switch
        {
            0 => Constant(isAnd),
            1 => all[0],
            _ => new Code(string.Join(SourceWriter.SoftBreak + (isAnd ? "&& " : "|| "), all.Select(operand => operand.Within(level))), level),
        };
    }

    /// <summary>The text, in parentheses where it would otherwise be torn apart or hard to read.</summary>
    internal string Within(Level level) => Binding == Level.Comparison || Binding == level ? Text : $"({Text})";
}
