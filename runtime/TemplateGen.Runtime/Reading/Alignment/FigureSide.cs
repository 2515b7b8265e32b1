namespace TemplateGen.Reading.Alignment;

/// <summary>At which height the figures of a row stand beside a label of several lines: the same in all rows of a table.</summary>
internal enum FigureSide
{
    /// <summary>Beside its first line, or right above it and beside no other, where the heights of lines were rounded.</summary>
    Head,

    /// <summary>As many lines above as below.</summary>
    Middle,

    /// <summary>Beside its last line, or right below it, where the heights of lines were rounded.</summary>
    Foot,
}
