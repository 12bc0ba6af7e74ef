using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class ReviewScore
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow)
    {
        var groups = words.Speech.Join(Saying.Comma, Groups.Select(g => g.InWords(words, Sheet)));
        var sheet = words.Titles.SheetOf(Sheet);
        var options = sheet is null ? string.Empty : words.Speech.Join(Saying.List, sheet.Options.Select(option =>
            words.Say(Saying.Option, words.Titles.CodeOf(NameTable.Option, option.Key), Exact.Text(option.Value))));
        return new Reading(
            words.Say(Saying.ReviewOf, words.Titles.Sheet(Sheet), groups),
            Filter is null ? string.Empty : words.Say(Saying.MarksWhere, words.When(Filter)),
            PointsOfMark is null ? string.Empty : words.Say(Saying.MarkCounts, words.Noun(PointsOfMark, Unit.Points)),
            sheet is null ? string.Empty : words.Say(Saying.Marks, Exact.Text(sheet.Range.Low), Exact.Text(sheet.Range.High)),
            options,
            Missing.LeavesOut
                ? words.Say(Saying.NoneGroupLeftOut)
                : words.WhenNone(Missing, Saying.NoMarks, unit));
    }
}
