using Spectre.Console;
using TemplateGen.Cli.Wording;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Cli.Output;

/// <summary>Prints for people why a document could not be read, and what reading repaired, inferred, skipped or could not place.</summary>
/// <param name="console">Where it goes.</param>
/// <param name="language">The language of messages.</param>
/// <param name="showsAll">Whether every note is printed.</param>
internal sealed class NoteWriter(IAnsiConsole console, Language language, bool showsAll)
{
    private readonly StyledLine _line = new(console);

    /// <summary>Prints why a document could not be read, and its notes where all are wanted.</summary>
    internal void Write(string file, ReadingNote? refusal, IEnumerable<ReadingNote> notes)
    {
        if (refusal is not null)
        {
            WriteRefusal(file, refusal);
        }

        if (showsAll)
        {
            foreach (ReadingNote note in notes)
            {
                Write(file, note);
            }
        }
    }

    /// <summary>Prints the notes that matter, and how many others there are; or all of them.</summary>
    internal void WriteSome(string file, IEnumerable<ReadingNote> notes)
    {
        int hidden = 0;
        foreach (ReadingNote note in notes)
        {
            if (showsAll || note.Severity != Severity.Note)
            {
                Write(file, note);
            }
            else
            {
                hidden++;
            }
        }

        if (hidden > 0)
        {
            _line.Write(ReportWording.NotesHidden(language, hidden), Styles.Quiet).End();
        }
    }

    internal void WriteRefusal(string file, ReadingNote refusal) => _line.WritePlace(file, refusal.Place)
        .Write("error", Styles.Of(Severity.Error)).Write($" {refusal.Code}: ", Styles.Strong).Write(refusal.Message(language)).End();

    private void Write(string file, ReadingNote note) => _line.WritePlace(file, note.Place)
        .Write("note", Styles.Of(Severity.Note)).Write($" {note.Code}: {note.Message(language)}", Styles.Quiet).End();
}
