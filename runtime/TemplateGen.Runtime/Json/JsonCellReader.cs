using System.Text.Json;
using TemplateGen.Cells;
using TemplateGen.Layout;
using TemplateGen.Reading;

namespace TemplateGen.Json;

/// <summary>Reads one cell. What is not of its kind is unreadable, with a note that says why.</summary>
/// <param name="notes">Where problems go.</param>
/// <param name="places">The places of the document.</param>
internal sealed class JsonCellReader(JsonNotes notes, JsonPlaces places)
{
    internal void Read(CellBlock block, int row, int column, PlacedJson value, JsonPath path)
    {
        if (value.Kind == JsonValueKind.Object)
        {
            ReadState(block, row, column, value, path);
        }
        else
        {
            ReadValue(block, row, column, value, path);
        }

        // So that a finding can say where in the document the figure stands, as for every other format.
        block.SetSource(row, column, new CellSource(Found(value), places.At(value.Start)));
    }

    /// <summary>The text as found: of a state the text beside it, which is what the first document had.</summary>
    private static string Found(PlacedJson value) => (value.Member(JsonStates.Text) ?? value.Member(JsonStates.Value) ?? value).Text;

    private void ReadValue(CellBlock block, int row, int column, PlacedJson value, JsonPath path)
    {
        CellKind kind = block.Specification(row, column).Kind;
        switch (value.Kind)
        {
            case JsonValueKind.Null:
                block.SetState(row, column, CellState.Blank);
                break;
            case JsonValueKind.Number when kind.Storage == CellStorage.Decimal || (kind.IsNumeric && kind.Type != CellType.Flag):
                ReadNumber(block, row, column, kind, value, path);
                break;
            case JsonValueKind.True or JsonValueKind.False when kind.Type == CellType.Flag && kind.Storage != CellStorage.Text:
                block.SetNumber(row, column, value.Kind == JsonValueKind.True ? 1 : 0);
                break;
            case JsonValueKind.String:
                ReadText(block, row, column, kind, value, path);
                break;
            default:
                (string chinese, string english) = Expected(kind);
                notes.AddWrongType(value, path, $"{chinese}，按无法识读处理", $"{english}; the cell counts as unreadable");
                block.SetState(row, column, CellState.Unreadable, value.Kind switch
                {
                    JsonValueKind.Number => value.Text,
                    JsonValueKind.True => "true",
                    JsonValueKind.False => "false",
                    _ => null,
                });
                break;
        }
    }

    private void ReadNumber(CellBlock block, int row, int column, CellKind kind, PlacedJson value, JsonPath path)
    {
        if (!JsonNumber.TryRead(value.Text, out decimal number))
        {
            notes.Add(
                "out-of-kind",
                path,
                value.Start,
                $"{QuotedText.Of(value.Text)} 超出范围（小数点前最多 {JsonNumber.MostDigits} 位，小数最多 28 位），按无法识读处理",
                $"{QuotedText.Of(value.Text)} is out of range (at most {JsonNumber.MostDigits} digits before the point and 28 decimals); the cell counts as unreadable");
            block.SetState(row, column, CellState.Unreadable, value.Text);
            return;
        }

        if (kind.Storage == CellStorage.Integer && number != decimal.Truncate(number))
        {
            notes.Add("out-of-kind", path, value.Start, $"应为整数，而不是 {QuotedText.Of(value.Text)}，按无法识读处理",
                $"should be a whole number, not {QuotedText.Of(value.Text)}; the cell counts as unreadable");
            block.SetState(row, column, CellState.Unreadable, value.Text);
            return;
        }

        block.SetNumber(row, column, number);
    }

    private void ReadText(CellBlock block, int row, int column, CellKind kind, PlacedJson value, JsonPath path)
    {
        JsonCellText said = JsonCellText.Of(kind, value.Text);
        if (said.IsDoubtful)
        {
            notes.Add("number-as-text", path, value.Start, $"数字应不加引号：“{QuotedText.Of(value.Text)}”，按无法识读处理",
                $"a number stands without quotation marks: \"{QuotedText.Of(value.Text)}\"; the cell counts as unreadable");
        }
        else if (said.State == CellState.Unreadable)
        {
            AddUnreadable(kind, value, value.Text, path);
        }

        if (said.State != CellState.Value)
        {
            block.SetState(row, column, said.State, value.Text);
        }
        else if (kind.Storage == CellStorage.Text)
        {
            block.SetText(row, column, value.Text);
        }
        else if (kind.Type is CellType.Date or CellType.Choice)
        {
            block.SetNumber(row, column, said.Number);
        }
        else
        {
            block.SetMark(row, column, new Mark(value.Text, said.Number));
        }
    }

    private void ReadState(CellBlock block, int row, int column, PlacedJson value, JsonPath path)
    {
        notes.AddDuplicates(value, path);
        foreach (PlacedMember member in value.Members.Where(member => member.Name is not (JsonStates.State or JsonStates.Text or JsonStates.Value)))
        {
            notes.AddUnknown(member, path, "一格中只有“state”“value”“text”，已略去", "a cell has only \"state\", \"value\" and \"text\"; it was left out");
        }

        CellState? state = value.Member(JsonStates.State) is { Kind: JsonValueKind.String } name ? JsonStates.Find(name.Text) : null;
        string? text = value.Member(JsonStates.Text) is { Kind: JsonValueKind.String } found ? found.Text : null;
        if (state is null)
        {
            notes.AddWrongType(value, path, "带有“state”（blank、value、notApplicable、unreadable 或 missing）的对象，按无法识读处理",
                "an object with a \"state\" (blank, value, notApplicable, unreadable or missing); the cell counts as unreadable");
            block.SetState(row, column, CellState.Unreadable, text);
            return;
        }

        if (state != CellState.Value)
        {
            if (state == CellState.Unreadable)
            {
                AddUnreadable(block.Specification(row, column).Kind, value, text ?? "", path);
            }

            block.SetState(row, column, state.Value, text);
            return;
        }

        PlacedJson? content = value.Member(JsonStates.Value);
        if (content is null or { Kind: JsonValueKind.Object })
        {
            notes.AddWrongType(value, path, "带有“value”的对象，按无法识读处理", "an object with a \"value\"; the cell counts as unreadable");
            block.SetState(row, column, CellState.Unreadable, text);
            return;
        }

        ReadValue(block, row, column, content, path.Member(JsonStates.Value));
        if (text is not null && block.GetNumber(row, column) is { } number)
        {
            block.SetMark(row, column, new Mark(text, number));
        }
    }

    private void AddUnreadable(CellKind kind, PlacedJson value, string text, JsonPath path)
    {
        (string chinese, string english) = Expected(kind);
        notes.Add("value-unreadable", path, value.Start, $"“{QuotedText.Of(text)}”不是该栏的数据（应为{chinese}）",
            $"\"{QuotedText.Of(text)}\" is no value of this column, which takes {english}");
    }

    private static (string Chinese, string English) Expected(CellKind kind) => kind switch
    {
        { Storage: CellStorage.Text } => ("一段文字", "a text"),
        { Type: CellType.Date } => ("一个日期，如“2021-01-31”", "a date such as \"2021-01-31\""),
        { Type: CellType.Choice } => ("一个选项的名称", "the name of an option"),
        { Type: CellType.Flag } => ("true 或 false", "true or false"),
        _ => ("一个数字", "a number"),
    };
}
