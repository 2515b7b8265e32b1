using System.Text.Json;

namespace TemplateGen.Layout;

/// <summary>Loads the rows and columns of tables.</summary>
internal static class AxisReader
{
    /// <summary>Loads an axis without its conditions.</summary>
    internal static Axis Read(JsonElement axis)
    {
        List<AxisNode> nodes = [];
        foreach (JsonElement node in axis.Items("nodes"))
        {
            ReadNode(node, null, nodes);
        }

        return new Axis(axis.Flag("named"), axis.Texts("labels"), axis.Flag("outline"), nodes);
    }

    /// <summary>Conditions refer to tables, so they are read once all tables are known.</summary>
    internal static void ReadPresence(JsonElement axis, Axis target, ExpressionReader expressions)
    {
        int index = 0;
        void Visit(JsonElement node)
        {
            target.Nodes[index++].Present = expressions.ReadPart(node, "present");
            foreach (JsonElement child in node.Items("children"))
            {
                Visit(child);
            }
        }

        foreach (JsonElement root in axis.Items("nodes"))
        {
            Visit(root);
        }
    }

    private static AxisNode ReadNode(JsonElement element, AxisNode? parent, List<AxisNode> nodes)
    {
        string name = element.Text("name") ?? "";
        AxisNode node = new(nodes.Count, name, parent is null ? name : parent.Path + "." + name, parent, parent is null ? 0 : parent.Depth + 1)
        {
            Labels = WithCodes(element.Texts("labels"), element.Texts("codes")),
            Line = element.Number("line") ?? -1,
            Sum = [.. element.Items("sum").Select(term => new SignedLine(term[0].GetInt32(), term[1].GetInt32()))],
            IsOptional = element.Flag("optional"),
            IsMemo = element.Flag("memo"),
            IsLess = element.Flag("less"),
            Since = element.Number("since"),
            Until = element.Number("until"),
            Codes = element.Texts("codes"),
            Repetition = element.TryGetProperty("each", out JsonElement each) ? new Repetition(each.Text("list"), each.Flag("optional")) : parent?.Repetition,
            Ancestry = element.TryGetProperty("was", out JsonElement was) ? new Ancestry(was.Flag("nothing"), was.Flag("part"), was.Texts("of")) : null,
        };
        nodes.Add(node);
        node.Children = [.. element.Items("children").Select(child => ReadNode(child, node, nodes))];
        return node;
    }

    /// <summary>The wordings of a line, with its codes before or behind them too: documents print those in either place.</summary>
    private static string[] WithCodes(string[] labels, string[] codes) => codes.Length == 0 || labels.Length == 0 ? labels
        : [.. labels, .. labels.SelectMany(label => new[] { string.Join(' ', [.. codes, label]), string.Join(' ', [label, .. codes]) })];
}
