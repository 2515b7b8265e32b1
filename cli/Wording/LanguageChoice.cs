using System.Runtime.InteropServices;

namespace TemplateGen.Cli.Wording;

/// <summary>Finds out in which language to speak, before anything is said.</summary>
/// <remarks>
/// The tool runs without the data of any culture, so the culture of the process tells nothing: the environment is asked instead.
/// </remarks>
internal static class LanguageChoice
{
    internal const string Option = "--lang";

    private const int PrimaryLanguageMask = 0x3FF;
    private const int ChineseLanguage = 0x04;

    /// <summary>What <c>--lang</c> says; otherwise Chinese where the system speaks it; otherwise English.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="variable">Says what the environment has under a name.</param>
    internal static Language Of(IReadOnlyList<string> arguments, Func<string, string?> variable) => Asked(arguments) switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => SpeaksChinese(variable) ? Language.Chinese : Language.English,
    };

    private static string? Asked(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            string argument = arguments[i];
            if (argument == Option)
            {
                return i + 1 < arguments.Count ? arguments[i + 1] : null;
            }

            if (argument.StartsWith(Option, StringComparison.Ordinal) && argument[Option.Length] is '=' or ':')
            {
                return argument[(Option.Length + 1)..];
            }
        }

        return null;
    }

    private static bool SpeaksChinese(Func<string, string?> variable)
    {
        // In the order in which POSIX looks at them; the first that is set decides.
        foreach (string name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (variable(name) is { Length: > 0 } locale)
            {
                return locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
            }
        }

        return OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & PrimaryLanguageMask) == ChineseLanguage;
    }

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
