using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Reports flags where they say nothing: what the grammar lets stand anywhere must not be dropped in silence.</summary>
internal static class FlagCheck
{
    /// <summary>What tables and fields may carry.</summary>
    internal static bool IsOptionalOrMark(FlagSyntax flag) => IsOptional(flag) || flag is MarkSyntax;

    internal static bool IsOptional(FlagSyntax flag) => flag is WordFlagSyntax { Word: WordFlag.Optional };

    internal static void Report(EquatableArray<FlagSyntax> flags, Func<FlagSyntax, bool> mayStand, string where, string advice, BindingContext context)
    {
        foreach (FlagSyntax flag in flags.Where(flag => !mayStand(flag)))
        {
            context.Report(TemplateDiagnostics.MeaninglessHere, flag.Span, $"'{WordOf(flag)}'", where, advice);
        }
    }

    private static string WordOf(FlagSyntax flag) => flag switch
    {
        WordFlagSyntax word => word.Word.ToString().ToLowerInvariant(),
        OnlySyntax => "only",
        CodeSyntax => "code",
        MarkSyntax => "mark",
        WasSyntax => "was",
        PeriodLimitSyntax limit => limit.IsSince ? "since" : "until",
        _ => "this",
    };
}
