using TemplateGen.Dsl.Model;

namespace TemplateGen.Dsl.Definition;

/// <summary>Writes rules and their expressions.</summary>
internal static class RuleWriter
{
    internal static void Write(JsonText json, RuleModel rule)
    {
        json.Open('{');
        json.Member("id", rule.Id);
        json.Member("table", rule.Table);
        json.Member("form", rule.Form.ToString().ToLowerInvariant());
        json.Member("node", rule.Node);
        json.Member("severity", rule.Severity.ToString().ToLowerInvariant());
        json.Member("message", rule.Message);
        json.Member("words", rule.Words);
        if (rule.Rows is { } rows)
        {
            json.Member("rows", rows, line => json.Value(line));
        }

        if (rule.Columns is { } columns)
        {
            json.Member("columns", columns, line => json.Value(line));
        }

        WritePart(json, "when", rule.When);
        WritePart(json, "that", rule.That);
        WritePart(json, "else", rule.Else);
        WritePart(json, "tolerance", rule.Tolerance);
        WritePart(json, "excused", rule.ExcusedBy);
        if (rule.Origin == RuleOrigin.LengthOutsideTables)
        {
            json.Member("outside", true);
        }

        json.Member("since", rule.Since);
        json.Member("until", rule.Until);
        json.Close('}');
    }

    internal static void WritePart(JsonText json, string name, ExpressionModel? part)
    {
        if (part is not null)
        {
            json.Name(name);
            Write(json, part);
        }
    }

    private static void Write(JsonText json, ExpressionModel expression)
    {
        switch (expression)
        {
            case NumberModel number:
                json.Raw(number.Text);
                break;
            case TextModel text:
                json.Open('{').Member("text", text.Text).Close('}');
                break;
            case StatedModel stated:
                json.Open('{').Member("stated", stated.Wordings).Close('}');
                break;
            case HeadReferenceModel head:
                json.Open('{').Member("head", head.Field).Close('}');
                break;
            case SectionTextModel text:
                json.Open('{').Member("section", text.Address).Close('}');
                break;
            case RowPresenceModel row:
                json.Open('{').Member("present", row.Table).Close('}');
                break;
            case EntriesModel entries:
                json.Open('{').Member("entries", entries.Table).Close('}');
                break;
            case VacantModel vacant:
                json.Open('{').Name("vacant").Open('[').Value(vacant.Table).Value(vacant.Row).Value(vacant.Column).Close(']').Close('}');
                break;
            case CellReferenceModel cell:
                json.Open('{').Name("cell").Open('[').Value(cell.Table).Value(cell.Row).Value(cell.Column).Close(']');
                json.Member("previous", cell.Previous);
                json.Member("over", Name(cell.Over));
                json.Member("key", cell.Key);
                json.Member("nesting", cell.Nesting switch { Nesting.Top => "top", Nesting.Below => "below", _ => null });
                json.Close('}');
                break;
            case StateTestModel test:
                json.Open('[').Value(test.IsNegated ? "isnot" : "is");
                Write(json, test.Operand);
                json.Value(test.State).Close(']');
                break;
            case OperationModel operation:
                json.Open('[').Value(operation.Operator);
                foreach (ExpressionModel operand in operation.Operands)
                {
                    Write(json, operand);
                }

                json.Close(']');
                break;
        }
    }

    private static string? Name(Aggregate over) => over switch
    {
        Aggregate.Sum => "sum",
        Aggregate.Minimum => "min",
        Aggregate.Maximum => "max",
        Aggregate.Count => "count",
        _ => null,
    };
}
