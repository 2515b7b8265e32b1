using Sprache;

namespace TemplateGen.Dsl.Parsing;

/// <summary>
/// A place in the text, at the beginning of a token. Sprache's own input makes a new object and a new dictionary for each character;
/// this one is made once a token, looks lines up only when asked, and makes the dictionary only on demand.
/// </summary>
internal sealed class SourceInput(ParseState state, int offset, int tokenEnd) : IInput
{
    private Dictionary<object, object>? _memos;

    internal ParseState State { get; } = state;

    internal int Offset { get; } = offset;

    /// <summary>Where the token before this place ended, before the white space: the end of what is located.</summary>
    internal int TokenEnd { get; } = tokenEnd;

    public string Source => State.Text;

    public char Current => Source[Offset];

    public bool AtEnd => Offset >= Source.Length;

    public int Position => Offset;

    public int Line => State.Lines.LineAt(Offset);

    public int Column => State.Lines.ColumnAt(Offset);

    public IDictionary<object, object> Memos => _memos ??= [];

    public IInput Advance() => AtEnd
        ? throw new InvalidOperationException("The input is at its end.")
        : new SourceInput(State, Offset + 1, Offset + 1);

    public bool Equals(IInput? other) => other is SourceInput input && input.Offset == Offset && ReferenceEquals(input.State, State);

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Offset;

    /// <summary>The place of the next token after one that ends at an offset.</summary>
    internal SourceInput To(int end) => new(State, Trivia.Skip(Source, end, State), end);
}
