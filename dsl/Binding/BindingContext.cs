using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;
using TemplateGen.Dsl.Text;

namespace TemplateGen.Dsl.Binding;

/// <summary>What all binders of one file share: its text, its groups and kinds, and where they report.</summary>
internal sealed class BindingContext(string text, CancellationToken cancellation)
{
    private readonly List<TemplateDiagnostic> _diagnostics = [];
    private int _fields;

    /// <summary>How deeply headings and groups may be nested.</summary>
    internal const int MaximumDepth = 64;

    /// <summary>How many cells a template may have, so that no file can exhaust the compiler.</summary>
    internal const int MaximumCells = 10_000;

    /// <summary>How many terms a rule may have, so that sums of 15-digit values fit 64 bits.</summary>
    internal const int MaximumTerms = 9_000;

    /// <summary>How many terms all rules of a template may have together: sums that are written with one word each may still be long.</summary>
    internal const int MaximumTermsInAll = 250_000;

    /// <summary>How many places all rules of a template may have together.</summary>
    internal const int MaximumPlaces = 1_000_000;

    /// <summary>How many fields and options a template may have.</summary>
    internal const int MaximumFields = 10_000;

    /// <summary>How many marks a kind may have: each cell has all of them.</summary>
    internal const int MaximumMarks = 100;

    /// <summary>How many mistakes are listed; nobody mends more before looking again.</summary>
    internal const int MaximumMessages = 200;

    /// <summary>How many terms the rules bound so far have.</summary>
    internal int Terms { get; set; }

    /// <summary>How many places the rules bound so far have.</summary>
    internal int Places { get; set; }

    /// <summary>Whether advice is still worth its time: it looks through all names, and of very many messages only the first are listed.</summary>
    internal bool Advises => _diagnostics.Count < MaximumMessages;

    internal Dictionary<string, GroupSyntax> Groups { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, KindModel> Kinds { get; } = new(StringComparer.Ordinal);

    internal Severity DefaultSeverity { get; set; } = Severity.Error;

    internal UnitModel? Unit { get; set; }

    /// <summary>What a report is for: a <c>year</c>, <c>quarter</c> or <c>month</c>.</summary>
    internal string Period { get; set; } = "year";

    internal IReadOnlyList<TemplateDiagnostic> Diagnostics => _diagnostics;

    internal CancellationToken Cancellation => cancellation;

    /// <summary>The units of amounts that the file names.</summary>
    internal UnitDoubts Units { get; } = new();

    /// <summary>The groups that some table uses.</summary>
    internal HashSet<string> UsedGroups { get; } = new(StringComparer.Ordinal);

    internal void Report(DiagnosticDescriptor descriptor, SourceSpan span, params string[] args) => _diagnostics.Add(descriptor.At(span, args));

    /// <summary>What a writer may have meant by an unknown name, as the end of a message.</summary>
    internal string Suggest(string name, IEnumerable<string> candidates) => Advises ? Suggestion.For(name, candidates) : "";

    /// <summary>The name that a writer may have meant by an unknown one, or null.</summary>
    internal string? Closest(string name, IEnumerable<string> candidates) => Advises ? Suggestion.Closest(name, candidates) : null;

    /// <summary>A stretch of the file as it is written.</summary>
    internal string Written(SourceSpan span) => text.Substring(span.Offset, span.Length);

    /// <summary>Whether there is room for another field or option; the first for which there is none is reported.</summary>
    internal bool HasRoomFor(NameSyntax field)
    {
        if (++_fields == MaximumFields + 1)
        {
            Report(TemplateDiagnostics.TooMany, field.Span, "The report", $"{MaximumFields} fields and options", "split it");
        }

        return _fields <= MaximumFields;
    }

    /// <summary>The path through an axis or the head that an address says, or null where it has a key, which is reported.</summary>
    internal string? PathOf(AddressSyntax address, string whyNoKey)
    {
        if (address.Parts.FirstOrDefault(part => part.Kind == AddressPartKind.Key) is { } key)
        {
            Report(TemplateDiagnostics.MisplacedKey, key.Span, whyNoKey);
            return null;
        }

        return string.Join(".", address.Parts.Select(part => part.Text));
    }

    /// <summary>A stretch of the file on one line, for people: comments and line breaks become single spaces.</summary>
    internal string Words(SourceSpan span)
    {
        System.Text.StringBuilder words = new();
        bool quoted = false;
        int end = Math.Min(span.End, text.Length);
        for (int i = span.Offset; i < end; i++)
        {
            char c = text[i];
            if (!quoted && c == '/' && i + 1 < end && text[i + 1] == '/')
            {
                while (i < end && text[i] is not ('\n' or '\r'))
                {
                    i++;
                }

                c = ' ';
            }

            if (quoted && c == '\\' && i + 1 < end)
            {
                words.Append(c).Append(text[++i]);
                continue;
            }

            quoted ^= c == '"';

            if (!quoted && char.IsWhiteSpace(c))
            {
                if (words.Length > 0 && words[words.Length - 1] != ' ')
                {
                    words.Append(' ');
                }
            }
            else
            {
                words.Append(c);
            }
        }

        return words.ToString().TrimEnd();
    }
}
