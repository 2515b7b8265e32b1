namespace TemplateGen;

/// <summary>The language of messages for report writers.</summary>
public enum Language
{
    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
