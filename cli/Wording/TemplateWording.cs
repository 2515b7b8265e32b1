namespace TemplateGen.Cli.Wording;

/// <summary>What the tool itself says of templates; their mistakes are worded by the compiler of the language.</summary>
internal static class TemplateWording
{
    internal static string NotLinear(Language language, string rule) => language.Pick(
        $"关系 {rule} 不是线性的：照常核对，但不由它推出其他结论，空缺的单元格也未必能判定",
        $"rule '{rule}' is not linear: it is checked, but nothing is concluded from it, and open cells may leave it undetermined");
}
