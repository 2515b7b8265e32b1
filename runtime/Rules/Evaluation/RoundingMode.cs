namespace TemplateGen.Rules;

/// <summary>What rounding does with what lies between two steps.</summary>
internal enum RoundingMode
{
    /// <summary>To the nearest, half away from zero: the usual way, and the one without a mode.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearest, half to the even neighbour.</summary>
    HalfEven,

    /// <summary>To the nearest, half towards zero.</summary>
    HalfTowardsZero,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>To the next greater.</summary>
    Ceiling,

    /// <summary>To the next smaller.</summary>
    Floor,
}
