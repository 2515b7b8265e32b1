using TemplateGen.Documents.Notes;

namespace TemplateGen.Documents.Word;

/// <summary>Reads the properties that stand before the content of paragraphs, runs, rows and cells.</summary>
internal static class WordProperties
{
    private const int MostColumns = 1000;

    /// <summary>A size of letters, in half points, in which nobody can read.</summary>
    private const int UnseenSize = 2;

    /// <summary>Those of a paragraph.</summary>
    internal static void Read(WordXml xml, WordParagraph paragraph)
    {
        int depth = xml.Depth;
        while (xml.NextWithin(depth))
        {
            switch (xml.Name)
            {
                case "pStyle":
                    paragraph.Style = xml.Value("val");
                    break;
                case "ilvl":
                    paragraph.Level = xml.Number("val");
                    break;
                case "numId":
                    paragraph.List = xml.Number("val");
                    break;
                case "del" or "moveFrom":
                    paragraph.IsMarkDeleted = true;
                    break;
                case "pPrChange" or "rPrChange" or "sectPr":
                    xml.Skip();
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Those of a run.</summary>
    internal static void Read(WordXml xml, RunFormat run)
    {
        int depth = xml.Depth;
        while (xml.NextWithin(depth))
        {
            switch (xml.Name)
            {
                case "rStyle":
                    run.Style = xml.Value("val");
                    break;
                case "vanish":
                    run.IsHidden = xml.IsOn;
                    break;
                case "sz" when xml.Number("val") <= UnseenSize:
                    run.IsHidden = true;
                    break;
                case "strike" or "dstrike":
                    run.IsStruck |= xml.IsOn;
                    break;
                case "vertAlign":
                    run.Script = xml.Value("val") switch { "superscript" => '^', "subscript" => '_', _ => '\0' };
                    break;
                case "rPrChange":
                    xml.Skip();
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Those of a row.</summary>
    internal static void Read(WordXml xml, WordRow row)
    {
        int depth = xml.Depth;
        while (xml.NextWithin(depth))
        {
            switch (xml.Name)
            {
                case "gridBefore":
                    row.FreeBefore = Columns(xml, 0);
                    break;
                case "del":
                    row.Why = LeftOut.Deleted;
                    break;
                case "hidden" when xml.IsOn:
                    row.Why ??= LeftOut.HiddenText;
                    break;
                case "trPrChange":
                    xml.Skip();
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Those of a cell.</summary>
    internal static void Read(WordXml xml, WordCell cell)
    {
        int depth = xml.Depth;
        while (xml.NextWithin(depth))
        {
            switch (xml.Name)
            {
                case "gridSpan":
                    cell.ColumnSpan = Columns(xml, 1);
                    break;
                case "vMerge":
                    cell.StartsMerge = xml.Value("val") == "restart";
                    cell.ContinuesMerge = !cell.StartsMerge;
                    break;
                case "hMerge":
                    cell.ContinuesRow = xml.Value("val") != "restart";
                    break;
                case "cellDel":
                    cell.IsDeleted = true;
                    break;
                case "tcPrChange":
                    xml.Skip();
                    break;
                default:
                    break;
            }
        }
    }

    private static int Columns(WordXml xml, int least) => Math.Clamp(xml.Number("val") ?? least, least, MostColumns);
}
