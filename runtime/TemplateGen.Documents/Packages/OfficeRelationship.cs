namespace TemplateGen.Documents.Packages;

/// <summary>A relationship from one part of a package to another. Those that lead outside are never made into one.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Type">Its type, as written.</param>
/// <param name="Target">The name of the part, as in the archive.</param>
internal sealed record OfficeRelationship(string Id, string Type, string Target)
{
    /// <summary>The last word of the type, such as <c>styles</c>, which is the same in the transitional and the strict form.</summary>
    internal string Kind => Type[(Type.LastIndexOf('/') + 1)..];
}
