using TemplateGen.Dsl.Collections;
using TemplateGen.Dsl.Diagnostics;
using TemplateGen.Dsl.Model;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Binding;

/// <summary>Turns what stands outside tables, in the head or in a section, into fields.</summary>
internal sealed class FieldBinder(BindingContext context, KindBinder kinds)
{
    /// <summary>The fields of a block, such as the head.</summary>
    internal FieldModel[] BindAll(BlockSyntax block, bool mayHaveLists)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        return [.. Named(block.Members, names).Select(node => Bind(node, mayHaveLists)).OfType<FieldModel>()];
    }

    /// <summary>The members of a block that are fields, each name once; what is none is reported.</summary>
    internal IEnumerable<NodeSyntax> Named(IEnumerable<SyntaxNode> members, HashSet<string> names)
    {
        foreach (SyntaxNode member in members)
        {
            if (member is not NodeSyntax node)
            {
                context.Report(TemplateDiagnostics.MeaninglessHere, member.Span, "This", "among fields", "write a name, a label and a kind for each field");
            }
            else if (!names.Add(node.Name.Text))
            {
                context.Report(TemplateDiagnostics.DuplicateName, node.Name.Span, node.Name.Text, "field");
            }
            else if (context.HasRoomFor(node.Name))
            {
                yield return node;
            }
        }
    }

    /// <summary>A field, or null where its kind is unknown (then reported).</summary>
    internal FieldModel? Bind(NodeSyntax node, bool mayHaveLists)
    {
        TailSyntax tail = node.Tail;
        EquatableArray<string> labels = AxisBinder.Texts(tail.Label);
        bool optional = tail.Flags.Any(FlagCheck.IsOptional);
        FlagCheck.Report(tail.Flags, FlagCheck.IsOptionalOrMark, "on a text or on a field of the head", "such a field takes 'optional' and 'mark' only", context);
        if (tail.PresentWhen is { } condition)
        {
            context.Report(TemplateDiagnostics.MeaninglessHere, condition.Span, "'present when'", "in the head", "make the field 'optional', or write it in a section");
        }

        if (tail.Kind is null && tail.Block is { } block)
        {
            context.Report(TemplateDiagnostics.MeaninglessHere, block.Span, "A block", "behind a field without a kind", "write the fields one after the other");
        }

        if (tail.Relations.Count > 0)
        {
            context.Report(TemplateDiagnostics.MeaninglessHere, tail.Relations[0].Span, "A relation",
                "in the head", "write the field in a section, or a check that names it as 'head.NAME'");
            return null;
        }

        if (tail.Kind is { Name.Text: "list" } list)
        {
            if (mayHaveLists && tail.Block is { Members.Count: > 0 })
            {
                return new FieldModel(node.Name.Text, labels, null, optional, BindAll(tail.Block, mayHaveLists: false));
            }

            context.Report(TemplateDiagnostics.MeaninglessHere, list.Span, "A list", mayHaveLists ? "without fields" : "here",
                "declare it in the head, as in 'head { components : list { key \"Key\" : text } }'");
            return null;
        }

        EquatableArray<MarkSyntax> marks = tail.Flags.OfType<MarkSyntax>().ToArray();
        KindModel? kind = tail.Kind is null ? KindModel.Of(KindType.Text) : kinds.Bind(tail.Kind, marks, tail.Block);
        return kind is null ? null : new FieldModel(node.Name.Text, labels, kind, optional, default);
    }
}
