using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Model;

namespace TemplateGen.Generator.Emit;

/// <summary>The enum that generated code has for the options of a choice.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Options">The options in the order of the form.</param>
/// <param name="IsSeveral">Whether any number of them may be chosen.</param>
internal sealed record ChoiceType(string Name, EquatableArray<ChoiceOptionModel> Options, bool IsSeveral)
{
    /// <summary>As many options as an enum of flags can have.</summary>
    internal const int MostFlags = 63;

    /// <summary>The list of the options' names, for fields, which are kept by them. No enum begins with a small letter.</summary>
    internal string NamesMember => "namesOf" + Name;

    /// <summary>The members, the zero of flags left out.</summary>
    internal IEnumerable<string> Members => Options.Select(option => Identifiers.Member(option.Name));

    /// <summary>What stands for no option among flags.</summary>
    internal string None
    {
        get
        {
            string none = "None";
            while (Members.Contains(none))
            {
                none += "_";
            }

            return none;
        }
    }

    /// <summary>Whether a kind is shown by an enum.</summary>
    internal static bool Has(KindModel kind) => kind.Type == KindType.Choice || (kind.Type == KindType.Choices && kind.Options.Count <= MostFlags);
}
