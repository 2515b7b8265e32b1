namespace TemplateGen.Documents.Word;

/// <summary>Content in several versions for programs of several ages: the first that is understood is read, and the one for all others only where none is.</summary>
internal sealed class AlternativeContent
{
    // The depth of those of which a version was chosen.
    private readonly HashSet<int> _chosen = [];

    /// <summary>Takes one of its elements, and skips what is not read.</summary>
    internal void Begin(WordXml xml)
    {
        switch (xml.Name)
        {
            case "AlternateContent":
                _chosen.Remove(xml.Depth);
                break;
            case "Choice" when !_chosen.Contains(xml.Depth - 1) && xml.IsUnderstood():
                _chosen.Add(xml.Depth - 1);
                break;
            case "Fallback" when !_chosen.Contains(xml.Depth - 1):
                break;
            default:
                xml.Skip();
                break;
        }
    }
}
