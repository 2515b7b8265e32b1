namespace TemplateGen.Layout;

/// <summary>The words that stand for yes and no: the same in cells, in the head and in documents.</summary>
internal static class FlagWords
{
    private static readonly string[] _yes = ["是", "有", "√", "✓", "YES", "Y", "TRUE", "X", "1"];
    private static readonly string[] _no = ["否", "无", "×", "✗", "NO", "N", "FALSE", "0"];

    /// <summary>What a text says; null where it says neither.</summary>
    internal static bool? Find(string text)
    {
        string word = text.Trim().ToUpperInvariant();
        return Array.IndexOf(_yes, word) >= 0 ? true : Array.IndexOf(_no, word) >= 0 ? false : null;
    }
}
