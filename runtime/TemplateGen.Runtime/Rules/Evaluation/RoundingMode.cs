namespace TemplateGen.Rules;

/// <summary>What rounding does with what lies between two steps. The names are those of the language.</summary>
internal enum RoundingMode
{
    /// <summary>To the nearest, half away from zero: the usual way, and the one without a mode.</summary>
    HalfUp,

    /// <summary>To the nearest, half to the even neighbour.</summary>
    HalfEven,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,
}
