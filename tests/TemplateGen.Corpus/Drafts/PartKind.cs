namespace TemplateGen.Corpus.Drafts;

internal enum PartKind
{
    Title,
    Heading,
    Prose,
    Table,
}
