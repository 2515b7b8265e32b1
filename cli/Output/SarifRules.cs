using System.Text.Json;
using TemplateGen.Layout;
using TemplateGen.Rules;

namespace TemplateGen.Cli.Output;

/// <summary>The rules that results refer to, in the order in which they were met.</summary>
internal sealed class SarifRules
{
    // Rules of two editions may have one id and say different things: a descriptor each.
    private readonly Dictionary<(string Id, Template? Template), int> _indexes = [];
    private readonly List<(string Id, Rule? Rule, Template? Template)> _met = [];

    internal int IndexOf(Rule rule, Template template) => IndexOf(rule.Id, rule, template);

    /// <summary>The index of a rule that belongs to reading and not to a form.</summary>
    internal int IndexOf(string id) => IndexOf(id, null, null);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach ((string id, Rule? rule, Template? template) in _met)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (rule is not null)
            {
                string words = rule.Words.Length > 0 ? rule.Words : rule.Id;
                WriteText(json, "shortDescription", words);
                WriteText(json, "fullDescription", rule.Message ?? words);
                json.WriteStartObject("defaultConfiguration");
                json.WriteString("level", Codes.Of(rule.Severity));
                json.WriteEndObject();
                json.WriteStartObject("properties");
                json.WriteString("edition", template!.ToString());
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private int IndexOf(string id, Rule? rule, Template? template)
    {
        if (!_indexes.TryGetValue((id, template), out int index))
        {
            index = _met.Count;
            _indexes.Add((id, template), index);
            _met.Add((id, rule, template));
        }

        return index;
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
