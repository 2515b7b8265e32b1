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

    /// <summary>How many cells it has in each row.</summary>
    internal int Width { get; private set; } = Unknown;

    /// <summary>Whether its values are lists of cells.</summary>
    internal bool IsList { get; private set; }

    /// <summary>Whether some value is a figure.</summary>
    internal bool HasFigures { get; private set; }

    /// <summary>Whether it is left out.</summary>
    internal bool IsLeftOut { get; set; }

    /// <summary>Takes a value.</summary>
    /// <returns>Whether it is one of the same column: a plain one, or a list that is as long as the others.</returns>
    internal bool Take(PlacedJson value)
    {
        bool isList = value.Kind == JsonValueKind.Array;
        int width = isList ? value.Items.Count : 1;
        if ((Width != Unknown && (width != Width || isList != IsList)) || !(isList ? value.Items.All(JsonNames.IsPlain) : JsonNames.IsPlain(value)))
        {
            return false;
        }

        (Width, IsList) = (width, isList);
        HasFigures |= isList ? value.Items.Any(JsonNames.IsFigure) : JsonNames.IsFigure(value);
        return true;
    }
}
