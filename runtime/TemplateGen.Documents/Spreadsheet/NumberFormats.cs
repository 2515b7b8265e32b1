using DocumentFormat.OpenXml.Spreadsheet;

namespace TemplateGen.Documents.Spreadsheet;

/// <summary>The number formats of a workbook, by the style of a cell.</summary>
internal sealed class NumberFormats
{
    private const string YearMonth = "yyyy\"年\"m\"月\"";
    private const string YearMonthDay = "yyyy\"年\"m\"月\"d\"日\"";
    private const string MonthDay = "m\"月\"d\"日\"";
    private const string Account = "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ";
    private const string AccountWithDecimals = "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ";

    private readonly List<int> _styles = [];
    private readonly Dictionary<int, string> _codes = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];

    /// <summary>Looks at the styles of a workbook.</summary>
    /// <param name="styles">Them, or null where it has none.</param>
    internal NumberFormats(Stylesheet? styles)
    {
        foreach (CellFormat format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            _styles.Add((int)Math.Min(format.NumberFormatId?.Value ?? 0, int.MaxValue));
        }

        foreach (NumberingFormat format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId?.Value is { } id && id <= int.MaxValue && format.FormatCode?.Value is { } code)
            {
                _codes[(int)id] = code;
            }
        }
    }

    /// <summary>The format of a style.</summary>
    /// <param name="style">Its number, from 0.</param>
    internal NumberFormat Of(int style)
    {
        int id = style >= 0 && style < _styles.Count ? _styles[style] : 0;
        if (!_formats.TryGetValue(id, out NumberFormat? format))
        {
            _formats[id] = format = new NumberFormat(_codes.TryGetValue(id, out string? code) ? code : BuiltIn(id));
        }

        return format;
    }

    /// <summary>The formats that have a number and no code, dates as a Chinese version shows them. What is not listed is not understood.</summary>
    private static string BuiltIn(int id) => id switch
    {
        0 => "General",
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 or 6 or 37 or 38 => "#,##0;-#,##0",
        7 or 8 or 39 or 40 => "#,##0.00;-#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 52 or 55 or 57 => YearMonth,
        28 or 29 or 51 or 53 or 54 or 56 or 58 => MonthDay,
        30 => "m-d-yy",
        31 => YearMonthDay,
        32 => "h\"时\"mm\"分\"",
        33 => "h\"时\"mm\"分\"ss\"秒\"",
        41 or 42 => Account,
        43 or 44 => AccountWithDecimals,
        45 => "mm:ss",
        49 => "@",
        _ => "!",
    };
}
