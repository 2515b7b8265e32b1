using System.Text.Json;
using TemplateGen.Json;

namespace TemplateGen.Documents.Json;

/// <summary>What stands under one name in objects side by side.</summary>
/// <param name="name">The name.</param>
/// <param name="start">Where it first stands, in bytes.</param>
internal sealed class JsonColumn(string name, int start)
{
    private const int Unknown = -1;

    /// <summary>The name.</summary>
    internal string Name { get; } = name;

    /// <summary>Where it first stands, in bytes.</summary>
    internal int Start { get; } = start;

    /// <summary>How many cells it has in a row at most.</summary>
    internal int Width { get; private set; } = Unknown;

    /// <summary>Whether its values are lists of cells.</summary>
    internal bool IsList { get; private set; }

    /// <summary>Whether its lists are not equally long.</summary>
    internal bool IsRagged { get; private set; }

    /// <summary>Whether some value is a figure.</summary>
    internal bool HasFigures { get; private set; }

    /// <summary>Whether it is left out.</summary>
    internal bool IsLeftOut { get; set; }

    /// <summary>Takes a value.</summary>
    /// <returns>Whether it is one of the same column: a plain one, or a list of such.</returns>
    internal bool Take(PlacedJson value)
    {
        bool isList = value.Kind == JsonValueKind.Array;
        int width = isList ? value.Items.Count : 1;
        if ((Width != Unknown && isList != IsList) || !(isList ? value.Items.All(JsonNames.IsPlain) : JsonNames.IsPlain(value)))
        {
            return false;
        }

        IsRagged |= Width != Unknown && width != Width;
        (Width, IsList) = (Math.Max(width, Width), isList);
        HasFigures |= isList ? value.Items.Any(JsonNames.IsFigure) : JsonNames.IsFigure(value);
        return true;
    }
}
