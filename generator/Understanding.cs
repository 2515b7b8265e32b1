using TemplateGen.Dsl.Binding;
using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;

namespace TemplateGen.Generator;

/// <summary>The step from a file to what it means, with every message about it. Nothing that goes wrong here goes unsaid.</summary>
internal static class Understanding
{
    internal static UnderstoodTemplate Of(TemplateFile file, Func<string, CancellationToken, BindResult> compile, CancellationToken cancellation)
    {
        if (file.Text is null)
        {
            return new UnderstoodTemplate(file, null, null, new[] { GeneratorDiagnostics.Unreadable.At(file.Fault, file.Name) });
        }

        try
        {
            BindResult bound = compile(file.Text, cancellation);
            if (bound.Model is null || bound.Positions is null)
            {
                return new UnderstoodTemplate(file, null, null, bound.Diagnostics);
            }

            EquatableArray<TemplateDiagnostic> clashes = new MemberNameCheck(bound.Model, bound.Positions).Run();
            return clashes.Count == 0
                ? new UnderstoodTemplate(file, bound.Model, bound.Positions, bound.Diagnostics)
                : new UnderstoodTemplate(file, null, null, bound.Diagnostics.Concat(clashes).ToArray());
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new UnderstoodTemplate(file, null, null, new[] { GeneratorDiagnostics.Internal.At(default, file.Name, error.GetType().Name, error.Message) });
        }
    }
}
