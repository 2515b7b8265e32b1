namespace TemplateGen.Reading.Alignment;

/// <summary>What the differences between a document and a form cost, in hundredths of a clearly wrong label.</summary>
/// <remarks>
/// One scale for all: what a document most often does costs least. The order of tables and rows costs little, so that one label
/// recognised outweighs it; and no choice is made on a difference below <see cref="Doubt"/>, which is more than order alone can tell.
/// </remarks>
internal static class Costs
{
    /// <summary>A label with another number before it, or with one where there is none.</summary>
    internal const int OtherNumber = 80;

    /// <summary>A label without its number.</summary>
    internal const int LostNumber = 30;

    /// <summary>A label with an explanation in brackets more or less.</summary>
    internal const int Brackets = 30;

    /// <summary>A misspelt label, whatever the mistakes.</summary>
    internal const int Misspelt = 40;

    /// <summary>All characters of a label wrong; some of them cost their share.</summary>
    internal const int MisspeltWholly = 300;

    /// <summary>A label of which only a part is left.</summary>
    internal const int Fragment = 110;

    /// <summary>A label from which words were left out, with its own number.</summary>
    internal const int Shortened = 70;

    /// <summary>The label of a row, taken for one that the form does not have.</summary>
    internal const int SkippedLabel = 400;

    /// <summary>The same where the wording is not that of the form.</summary>
    internal const int SkippedLikeness = 150;

    /// <summary>Figures that belong to no row.</summary>
    internal const int SkippedFigures = 60;

    /// <summary>Figures under a label that the form does not have.</summary>
    internal const int SkippedForeign = 40;

    /// <summary>An entry without a label of the form outside its table: dearer than leaving it aside.</summary>
    internal const int StrayEntry = 60;

    /// <summary>An entry without a label of the form behind a text that is none.</summary>
    internal const int EntryBehindText = 50;

    /// <summary>A row with more or fewer figures than columns.</summary>
    internal const int OtherCount = 100;

    /// <summary>Figures without a label of their own.</summary>
    internal const int Unlabelled = 20;

    /// <summary>A row that is passed over in the form.</summary>
    internal const int PassedRow = 5;

    /// <summary>The most that passing over rows costs.</summary>
    internal const int PassedRows = 30;

    /// <summary>Going back to a row above.</summary>
    internal const int Back = 60;

    /// <summary>Going on with another table than the next one.</summary>
    internal const int OtherTable = 20;

    /// <summary>Going back to a table printed before.</summary>
    internal const int TableBack = 40;

    /// <summary>A table under the heading of another section.</summary>
    internal const int OtherSection = 40;

    /// <summary>Coming into a table that has a caption by its column headings, without the caption.</summary>
    internal const int NoCaption = 40;

    /// <summary>Leaving a table before any row of it was seen.</summary>
    internal const int NoRows = 40;

    /// <summary>Coming into a table at its first row, without caption and column headings.</summary>
    internal const int NoHeading = 30;

    /// <summary>Coming into a table further down.</summary>
    internal const int MidTable = 50;

    /// <summary>Readings whose costs differ by less are equally good.</summary>
    internal const int Doubt = 60;
}
