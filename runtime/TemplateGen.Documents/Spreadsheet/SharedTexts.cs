using System.Xml;
using TemplateGen.Documents.Packages;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>The texts that cells name by their number.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> _texts = [];
    private readonly HashSet<int> _struck = [];

    /// <summary>Reads them.</summary>
    /// <param name="content">The part, or null where there is none.</param>
    /// <param name="part">Its name, for messages.</param>
    /// <param name="budget">Counts them.</param>
    internal SharedTexts(Stream? content, string part, PieceBudget budget)
    {
        if (content is null)
        {
            return;
        }

        using XmlReader reader = PartXml.Open(content);
        while (PartXml.Next(reader, part))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                budget.Take();
                _texts.Add(RichText.Read(reader, part, out bool hasStruck));
                if (hasStruck)
                {
                    _struck.Add(_texts.Count - 1);
                }
            }
        }
    }

    /// <summary>A text.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="hasStruck">Whether a part of it is struck through, which is left out.</param>
    internal string Get(int number, out bool hasStruck)
    {
        if (number < 0 || number >= _texts.Count)
        {
            throw new UnreadableDocumentException(PackageRefusals.Damaged());
        }

        hasStruck = _struck.Contains(number);
        return _texts[number];
    }
}
