namespace TemplateGen.Dsl.Text;

/// <summary>
/// A stretch of a file. Lines and columns count from 1, columns in UTF-16 units (a tab is one); lines end at LF, CRLF or CR;
/// the end is the place after the last character.
/// </summary>
public readonly record struct SourceSpan(int Offset, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The offset after the last character.</summary>
    public int End => Offset + Length;

    /// <inheritdoc/>
    public override string ToString() => $"({Line},{Column})-({EndLine},{EndColumn})";
}
