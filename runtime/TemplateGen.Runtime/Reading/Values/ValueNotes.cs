using System.Globalization;
using TemplateGen.Cells;
using TemplateGen.Reading.Units;

namespace TemplateGen.Reading.Values;

/// <summary>Notes on values: which could not be read and what they may mean, and which were understood from another form.</summary>
/// <param name="notes">Takes them.</param>
internal sealed class ValueNotes(ReadingNotes notes)
{
    /// <summary>A number as notes show it.</summary>
    internal static string Shown(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Notes what is worth a note about a cell.</summary>
    /// <param name="outcome">What became of its text.</param>
    /// <param name="text">The text as found.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="name">The address of the cell, or the label of the field.</param>
    /// <param name="unit">The unit of the cell in which the value is kept, or an empty string.</param>
    /// <param name="said">What is said about the unit of the cell.</param>
    internal void Add(in CellOutcome outcome, string text, SourcePlace place, string name, string unit, CellUnit said)
    {
        if (outcome.State == CellState.Unreadable)
        {
            AddUnreadable(outcome, text, place, name);
        }
        else if (outcome.Number is { } number && outcome.Figure is { } figure)
        {
            AddFigure(figure, number, text, place, name, unit, said);
        }
        else if (outcome is { IsConverted: true, Number: { } day })
        {
            string date = DateOnly.FromDayNumber((int)day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            notes.Note("value-converted", place, $"{name}：“{text}”按文中其他日期的写法读作 {date}", $"{name}: \"{text}\" was read as {date}, as the other dates of the document are written");
        }
    }

    private void AddUnreadable(in CellOutcome outcome, string text, SourcePlace place, string name)
    {
        string candidates = outcome.Candidates;
        bool isInUnit = outcome.Units.Length > 0;
        notes.Warn(
            "value-unreadable",
            place,
            $"{name}：“{text}”" + (isInUnit ? $"所用单位（{outcome.Units}）不能确定" : "不是该栏的数据") + (candidates.Length > 0 ? $"，可能是 {candidates}" : ""),
            $"{name}: \"{text}\" " + (isInUnit
                ? $"is in doubt by the units that are stated ({outcome.Units})"
                : "is no value of this column") + (candidates.Length > 0
                ? $"; it may mean {candidates}"
                : ""));
    }

    private void AddFigure(Figure figure, decimal number, string text, SourcePlace place, string name, string unit, CellUnit said)
    {
        bool isConverted = figure.Number != number;
        string own = figure.Unit.Length > 0 ? figure.Unit : figure.Currency;
        string stated = figure.Unit.Length == 0 && isConverted && said.Single is { } single ? single.Name : own;
        bool isMoney = own.Length > 0 && own != unit && UnitWords.Find(own)?.IsMoney == true;
        if (stated.Length > 0 && (isConverted || isMoney) && UnitWords.Find(stated) is not { Sort: UnitWord.Things, Factor: 1 })
        {
            notes.Note(
                "unit-converted",
                place,
                $"{name}：“{text}”（{stated}）换算为 {Shown(number)} {unit}".TrimEnd(),
                $"{name}: \"{text}\" ({stated}) was converted to {Shown(number)} {unit}".TrimEnd());
        }
        else if (figure.IsConverted && figure.Remark.Length == 0)
        {
            notes.Note("value-converted", place, $"{name}：“{text}”读作 {Shown(number)}", $"{name}: \"{text}\" was read as {Shown(number)}");
        }

        if (figure.Remark.Length > 0)
        {
            notes.Note(
                "remark-left-out",
                place,
                $"{name}：“{text}”读作 {Shown(number)}，其后的“{figure.Remark}”已略去",
                $"{name}: \"{text}\" was read as {Shown(number)}; \"{figure.Remark}\" behind it was left out");
        }
    }
}
