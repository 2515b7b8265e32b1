using Sprache;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Parsing;

/// <summary>What may stand in a block: items that begin with a word of the language, and perhaps nodes, which begin with a name.</summary>
internal sealed class ItemSet
{
    /// <summary>Nothing.</summary>
    internal static readonly ItemSet None = new();

    private readonly Dictionary<string, Item> _byWord = new(StringComparer.Ordinal);
    private readonly List<string> _expected = [];

    /// <summary>Items that begin with a name, if such may stand here.</summary>
    internal Item? Named { get; private set; }

    /// <summary>What may stand here, for messages.</summary>
    internal IReadOnlyList<string> Expected => _expected;

    internal IEnumerable<string> Words => _byWord.Keys;

    internal void Add(string word, Parser<SyntaxNode> parser, ItemSet? body = null)
    {
        _byWord.Add(word, new(parser, body));
        _expected.Add("'" + word + "'");
    }

    internal void AddNamed(Parser<SyntaxNode> parser, ItemSet body)
    {
        Named = new(parser, body);
        _expected.Insert(0, Lexemes.AName);
    }

    internal Item? Find(string word) => _byWord.TryGetValue(word, out var item) ? item : null;
}
