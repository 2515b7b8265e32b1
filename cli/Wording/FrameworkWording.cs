using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;

namespace TemplateGen.Cli.Wording;

/// <summary>Makes the command-line library write its help and complaints in Chinese.</summary>
internal static class FrameworkWording
{
    private const string Simplified = "zh-Hans";

    internal static void Use(Language language)
    {
        if (language != Language.Chinese)
        {
            return;
        }

        // Without the data of cultures the runtime writes the name as zh-HANS, and then misses the folder where letter case counts.
        AssemblyLoadContext.Default.Resolving += FindResources;
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = new CultureInfo(Simplified);
    }

    private static Assembly? FindResources(AssemblyLoadContext context, AssemblyName name)
    {
        if (!string.Equals(name.CultureName, Simplified, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string file = Path.Combine(AppContext.BaseDirectory, Simplified, name.Name + ".dll");
        return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }
}
