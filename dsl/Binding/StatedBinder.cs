using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Binds <c>stated("收到…申请{}件", "未收到…申请")</c>: the figure that the prose of a report states.</summary>
internal static class StatedBinder
{
    /// <summary>Where the figure stands in a wording. A wording without it says that there were none.</summary>
    private const string Figure = "{}";

    private const char Gap = '…';
    private const int MaximumWordings = 32;
    private const int MaximumLength = 200;

    // Fewer letters than these would be found all over any prose.
    private const int FewestLetters = 2;

    internal static StatedModel? Bind(CallSyntax call, BindingContext context)
    {
        if (call.Arguments.Count is 0 or > MaximumWordings)
        {
            context.Report(TemplateDiagnostics.ArgumentCount, call.Span, "stated", $"one wording or more, at most {MaximumWordings}",
                call.Arguments.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return null;
        }

        bool isValid = true;
        List<string> wordings = [];
        foreach (ExpressionSyntax argument in call.Arguments)
        {
            if (argument is not TextLiteralSyntax { Text: var text })
            {
                context.Report(TemplateDiagnostics.WrongSort, argument.Span, "no text", "a wording", ", as in stated(\"收到…申请{}件\")");
                isValid = false;
            }
            else if (WhyWrong(text.Value) is { } why)
            {
                context.Report(TemplateDiagnostics.StatedWording, text.Span, why);
                isValid = false;
            }
            else
            {
                wordings.Add(text.Value);
            }
        }

        return isValid ? new StatedModel(wordings.ToArray()) : null;
    }

    private static string? WhyWrong(string wording)
    {
        int first = wording.IndexOf(Figure, StringComparison.Ordinal);
        if (first >= 0 && wording.IndexOf(Figure, first + 1, StringComparison.Ordinal) >= 0)
        {
            return "A wording states one figure";
        }

        string words = wording.Replace(Figure, "");
        return wording.Length > MaximumLength ? $"A wording has at most {MaximumLength} characters"
            : words.Count(char.IsLetter) < FewestLetters ? "A wording needs words by which it is found"
            : words.IndexOfAny(['{', '}']) >= 0 ? "The place of the figure is '{}', with nothing between the braces"
            : wording[0] == Gap || wording[wording.Length - 1] == Gap ? "A wording begins and ends with what must be there"
            : null;
    }
}
