namespace TemplateGen.Dsl.Binding;

/// <summary>What kinds are called in other languages and in databases, and what to write for them here.</summary>
internal static class ForeignKinds
{
    private static readonly Dictionary<string, string> Advice = new(StringComparer.OrdinalIgnoreCase)
    {
        ["number"] = "'count' for whole numbers (which needs no kind at all), 'integer' where they may be negative, 'decimal(PLACES)' for others",
        ["numeric"] = "'count' for whole numbers, 'integer' where they may be negative, 'decimal(PLACES)' for others",
        ["int"] = "'integer', or 'count' where it is not negative",
        ["long"] = "'integer', or 'count' where it is not negative",
        ["whole"] = "'integer', or 'count' where it is not negative",
        ["float"] = "'decimal(PLACES)'",
        ["double"] = "'decimal(PLACES)'",
        ["real"] = "'decimal(PLACES)'",
        ["string"] = "'text'",
        ["char"] = "'text'",
        ["varchar"] = "'text'",
        ["memo"] = "'text'",
        ["bool"] = "'flag'",
        ["boolean"] = "'flag'",
        ["yesno"] = "'flag'",
        ["checkbox"] = "'flag'",
        ["money"] = "'amount(UNIT, PLACES)', as in 'amount(EUR, 2)'",
        ["currency"] = "'amount(UNIT, PLACES)', as in 'amount(EUR, 2)'",
        ["percentage"] = "'percent(PLACES)'",
        ["ratio"] = "'decimal(PLACES)', or 'percent(PLACES)'",
        ["enum"] = "'choice { one \"One\"  two \"Two\" }'",
        ["option"] = "'choice { one \"One\"  two \"Two\" }'",
        ["select"] = "'choice { one \"One\"  two \"Two\" }'",
        ["options"] = "'choices { one \"One\"  two \"Two\" }'",
        ["datetime"] = "'date'",
        ["year"] = "'count(1900..2100)'",
        ["time"] = "'duration(hours)' for a length of time, 'date' for a day",
        ["days"] = "'duration(days)', or 'count'",
        ["hours"] = "'duration(hours)', or 'decimal(1)'",
        ["url"] = "'link'",
        ["email"] = "'text'",
        ["phone"] = "'text'",
    };

    /// <summary><c>; write 'text'</c> for a name that is a kind elsewhere; otherwise null.</summary>
    internal static string? Find(string name) => Advice.TryGetValue(name, out string? advice) ? "; write " + advice : null;
}
