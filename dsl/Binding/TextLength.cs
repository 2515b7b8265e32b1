using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Binding;

/// <summary>How long a kind says that its texts are: at most for a text, exactly for digits.</summary>
internal sealed record TextLength(KindType Type, int Length);
