namespace TemplateGen.Reading.Printed;

/// <summary>A piece of the form, and what may follow it.</summary>
/// <typeparam name="TStep">The steps.</typeparam>
/// <typeparam name="TPiece">The pieces of a document.</typeparam>
internal interface IStep<TStep, in TPiece>
{
    /// <summary>What may follow.</summary>
    List<TStep> Next { get; }

    /// <summary>Whether the document may end here.</summary>
    bool IsLast { get; }

    /// <summary>Whether a piece of a document may be this one.</summary>
    bool Allows(TPiece piece);
}
