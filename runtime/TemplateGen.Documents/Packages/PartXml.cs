using System.Xml;

namespace TemplateGen.Documents.Packages;

/// <summary>How parts are read as XML: no document type, nothing from outside, no deeper than allowed.</summary>
internal static class PartXml
{
    /// <summary>A reader that never leaves the stream it is given.</summary>
    internal static XmlReader Open(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = PackageLimits.PartBytes,
    });

    /// <summary>Goes to the next node.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="part">The name of the part, for messages.</param>
    /// <returns>Whether there is one.</returns>
    internal static bool Next(XmlReader reader, string part)
    {
        if (!reader.Read())
        {
            return false;
        }

        return reader.Depth <= PackageLimits.Depth ? true : throw new UnreadableDocumentException(PackageRefusals.TooDeep(part));
    }

    /// <summary>Leaves an element out: goes to its end, so that the next node is what follows it.</summary>
    /// <remarks>The reader's own way of doing this does not look at the depth.</remarks>
    internal static void Skip(XmlReader reader, string part)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        int depth = reader.Depth;
        while (Next(reader, part) && reader.Depth > depth)
        {
        }
    }

    /// <summary>The text within an element, whatever stands in it.</summary>
    internal static string Text(XmlReader reader, string part)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        int depth = reader.Depth;
        string text = "";
        System.Text.StringBuilder? more = null;
        while (Next(reader, part) && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            {
                continue;
            }

            if (text.Length == 0)
            {
                text = reader.Value;
            }
            else
            {
                more ??= new System.Text.StringBuilder(text);
                more.Append(reader.Value);
            }
        }

        return more?.ToString() ?? text;
    }

    /// <summary>Looks whether a tree may be made of a part: well-formed and not too deep.</summary>
    internal static void Check(Stream content, string part)
    {
        using XmlReader reader = Open(content);
        while (Next(reader, part))
        {
        }
    }
}
