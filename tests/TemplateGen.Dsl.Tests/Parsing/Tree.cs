using System.Collections;
using TemplateGen.Dsl.Parsing;
using TemplateGen.Dsl.Syntax;

namespace TemplateGen.Dsl.Tests.Parsing;

/// <summary>Finds nodes in a tree by their properties.</summary>
internal static class Tree
{
    internal static T First<T>(string source)
        where T : SyntaxNode => All<T>(source).First();

    internal static IEnumerable<T> All<T>(string source)
        where T : SyntaxNode
    {
        var result = TemplateParser.Parse(source);
        result.Diagnostics.ShouldBeEmpty();
        return Below(result.Report!).OfType<T>();
    }

    internal static IEnumerable<SyntaxNode> Below(SyntaxNode node) => Children(node).SelectMany(child => Below(child).Prepend(child));

    internal static IEnumerable<SyntaxNode> Children(SyntaxNode node)
    {
        foreach (var property in node.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            switch (property.GetValue(node))
            {
                case SyntaxNode child:
                    yield return child;
                    break;
                case IEnumerable items and not string:
                    foreach (var child in items.OfType<SyntaxNode>())
                    {
                        yield return child;
                    }
                    break;
            }
        }
    }
}
