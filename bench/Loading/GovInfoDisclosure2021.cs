using TemplateGen.Layout;

namespace TemplateGen.Bench;

public sealed partial class GovInfoDisclosure2021
{
    /// <summary>Loads the template once more; reports share one that is loaded at first use.</summary>
    internal static Template LoadAnew() => LoadTemplate();
}
