namespace TemplateGen.Rules;

/// <summary>Logic over what statements may turn out to be.</summary>
/// <remarks>
/// Nothing is a third value beside true and false: <c>false and nothing</c> is false, <c>true or nothing</c> is true, and in
/// every other case nothing on one side makes nothing of the whole. So a chain that is broken at one place is broken, even
/// where another figure in it does not apply; and a chain that is fine as far as it applies says nothing.
/// </remarks>
internal static class TruthTables
{
    internal static Truths And(Truths left, Truths right)
    {
        Truths result = (left & Truths.False) | (right & Truths.False);
        result |= left & right & Truths.True;
        bool leftNothing = (left & Truths.Nothing) != 0 && (right & (Truths.True | Truths.Nothing)) != 0;
        bool rightNothing = (right & Truths.Nothing) != 0 && (left & (Truths.True | Truths.Nothing)) != 0;
        return leftNothing || rightNothing ? result | Truths.Nothing : result;
    }

    internal static Truths Or(Truths left, Truths right) => Not(And(Not(left), Not(right)));

    internal static Truths Not(Truths value) =>
        (value & Truths.Nothing)
        | ((value & Truths.True) != 0 ? Truths.False : Truths.None)
        | ((value & Truths.False) != 0 ? Truths.True : Truths.None);

    /// <summary>Whether only one thing can come of it.</summary>
    internal static bool IsDecided(Truths value) => value is Truths.True or Truths.False or Truths.Nothing;
}
