using TemplateGen.Cells;
using TemplateGen.Layout;

namespace TemplateGen.Rendering;

/// <summary>The printed words of kinds that are no figures, in tables and outside of them.</summary>
internal static class KindText
{
    /// <summary>Yes or no in the language of the form.</summary>
    internal static string Flag(bool value, Language language) => (value, language) switch
    {
        (true, Language.Chinese) => "是",
        (_, Language.Chinese) => "否",
        (true, _) => "Yes",
        _ => "No",
    };

    /// <summary>Whether a label has the sign of percentages already.</summary>
    internal static bool SaysPercent(string label) => label.AsSpan().ContainsAny('%', '％');

    /// <summary>The printed wording of an option; its name where it has none.</summary>
    internal static string Option(ChoiceOption option) => option.Labels is [{ Length: > 0 } label, ..] ? label : option.Name;

    /// <summary>The printed wordings of options that are stored by their names; what is none stays as it is.</summary>
    internal static string Choices(CellKind kind, string? names, Language language) => string.Join(
        language == Language.Chinese ? "、" : ", ",
        OptionText.Names(names ?? "").Select(name => kind.Options.FirstOrDefault(option => option.Name == name) is { } option ? Option(option) : name));
}
