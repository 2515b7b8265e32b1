using System.Buffers;

namespace TemplateGen.Reading.Values;

/// <summary>The words that say how many single ones a figure stands for, in capitals, in the languages of the field: a table. Only those that mean one number wherever they are used.</summary>
internal static class ScaleWords
{
    private static readonly (decimal Factor, string Words)[] _table =
    [
        (100m, "HUNDRED HUNDREDS"),
        (1_000m, "THOUSAND THOUSANDS 000 000S '000 '000S 1.000 1000 TAUSEND TSD TSD. DUIZEND DUIZENDEN TUSEN TUSENTAL TUSIND"),
        (1_000m, "MIL MILHAR MILHARES MILES MILLAR MILLARES MILLE MILLIER MILLIERS MIGLIAIA MIGLIAIO TYS TYS. TYSIĄC TYSIĄCE TYSIĘCY TYSIĄCACH ТЫС ТЫС. ТЫСЯЧ ТЫСЯЧА ТЫСЯЧИ ТЫСЯЧАХ"),
        (100_000m, "LAKH LAKHS"),
        (1_000_000m, "MILLION MILLIONS MN MILLIONEN MIO MIO. MILJOEN MILJON MILJONER MILLIONER MILL MILL. MLN MLN. MILHÃO MILHÕES MILLÓN MILLONES MILIONE MILIONI"),
        (1_000_000m, "MILION MILIONY MILIONÓW MILIONACH МЛН МЛН. МИЛЛИОН МИЛЛИОНА МИЛЛИОНОВ МИЛЛИОНАХ"),
        (10_000_000m, "CRORE CRORES"),
        (1_000_000_000m, "BILLION BILLIONS BN MRD MRD. MILLIARDEN MILLIARD MILLIARDS MILJARD MILJARDER MILLIARDER MLD MLD. BILHÃO BILHÕES MILIARDO MILIARDI MILIARD MILIARDÓW МЛРД МЛРД. МИЛЛИАРД МИЛЛИАРДОВ"),
    ];

    // What stands beside them and says nothing about how many, and before all of them in a line that does nothing but state a unit.
    private static readonly HashSet<string> _joining = Words("OF OTHER US U.S. AND TOTAL DE DES DI CURRENT ONLY CORRENTES CORRIENTES NOMINAIS");
    private static readonly HashSet<string> _opening = Words(
        "IN EM EN W В I VALORES VALEURS VALORI IMPORTES IMPORTI MONTANTS BETRÄGE ANGABEN KWOTY BELOPP BELØP BELØB CIFRAS СУММЫ");

    private static readonly Dictionary<string, decimal> _factors = _table.SelectMany(static row => row.Words.Split(' ').Select(word => (word, row.Factor))).ToDictionary(StringComparer.Ordinal);

    // What stands in any wording that has one of the words, or the name of money beside them.
    private static readonly SearchValues<string> _stems = SearchValues.Create(["mil", "mig", "tys", "tau", "tus", "тыс", "млн", "млрд", "mln", "mld", "mrd", "mio", "kr", "rea", "euro", "руб", "円", "원", "lakh", "crore"], StringComparison.OrdinalIgnoreCase);

    /// <summary>How many single ones a word says, or null where it says nothing about that.</summary>
    internal static decimal? Find(string word) => _factors.TryGetValue(word, out decimal factor) ? factor : null;

    /// <summary>Whether a word beside such words says nothing itself.</summary>
    internal static bool IsJoining(string word) => _joining.Contains(word) || _opening.Contains(word);

    /// <summary>Whether a word begins what does nothing but state a unit, as in does.</summary>
    internal static bool IsOpening(string word) => _opening.Contains(word);

    /// <summary>Whether such a word may stand in a text.</summary>
    internal static bool MayBeIn(string text) => text.AsSpan().ContainsAny(_stems);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
