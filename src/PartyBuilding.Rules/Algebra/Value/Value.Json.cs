using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Value
{
    private const string Result = "result";
    private const string BackKey = "back";

    /// <summary>Whether the name says all.</summary>
    internal bool IsNameOnly => !HasMarks && Owner == Self && Day == FactDay.AsOf && Policy is null && Folding is null
        && FallbackToJson() is null && None is null && Range is null && TimeUnit is null;

    internal static Value Read(JsonFields fields)
    {
        var name = fields.Need("value");
        var text = name.Text();
        var isUnclear = fields.Has("policy") && !name.IsWord(Result);
        var value = new Value(isUnclear ? Holes.Name : text) { Owner = fields.Find("of")?.Text() ?? Self };
        value.Day = fields.Find("at") is JsonCursor day ? (FactDay)(day.Word(Words.FactDays) + 1) : FactDay.AsOf;
        value.ReadResult(name, text, fields);
        value.ReadSeveral(fields);
        value.ReadTime(fields);
        value.ReadFallback(fields.Find("ifMissing"));
        value.Range = ValueRange.ReadOrNull(fields.Find("range"));
        return value;
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("value", Name)
        .Add("of", Owner == Self ? null : Owner)
        .Add("sharing", Sharing)
        .Add("at", Day == FactDay.AsOf ? null : Words.FactDays[(int)Day - 1])
        .Add("policy", Policy)
        .Add("take", Policy is null ? null : Words.ResultParts[(int)Part])
        .Add("period", PeriodToJson())
        .Add("fold", FoldWord)
        .Add("first", IsLowestFirst ? Words.FirstOnes[1] : null)
        .Add("in", TimeUnit is SpellUnit unit ? Words.TimeUnits[(int)unit] : null)
        .Add("upTo", TimeUpTo?.ToJson())
        .Add("ifMissing", FallbackToJson())
        .Add("ifNone", None?.ToJson())
        .Add("range", Range?.ToJson());

    private void ReadResult(JsonCursor name, string text, JsonFields fields)
    {
        if (name.IsWord(Result))
        {
            Policy = fields.Need("policy").Text();
            Part = (ResultPart)fields.NeedWord("take", Words.ResultParts);
            PeriodsBack = ReadPeriod(fields.Find("period"));
        }
        else if (fields.Has("policy"))
        {
            fields.IsUnclear = true;
            name.Report(RulesFindings.UnknownWord, "found", JsonText.Excerpt(text), "allowed", Result);
        }
    }

    /// <summary>The unit, and up to which date; only a value of one has a time.</summary>
    private void ReadTime(JsonFields fields)
    {
        if (Folding is not null || fields.Find("in") is not JsonCursor unit)
        {
            return;
        }

        TimeUnit = (SpellUnit)unit.Word(Words.TimeUnits);
        if (fields.Find("upTo") is JsonCursor upTo)
        {
            TimeUpTo = Number.Read(upTo) as Value;
            if (TimeUpTo is null && !upTo.IsMissing)
            {
                upTo.Report(RulesFindings.NoneOf, "allowed", "value");
            }
        }
    }

    /// <summary>A word, or how many periods back.</summary>
    private static int ReadPeriod(JsonCursor? at)
    {
        if (at is null || at.Kind != JsonValueKind.Object)
        {
            return at?.Word(Words.ResultPeriods) ?? 0;
        }

        var fields = at.Object();
        var back = fields.Need(BackKey).Whole(1, MostPeriodsBack);
        fields.Close();
        return back;
    }

    private JsonItem? PeriodToJson() => PeriodsBack == 0 ? null
        : PeriodsBack == 1 ? JsonItem.Of(Words.ResultPeriods[1])
        : new JsonMap().Add(BackKey, (decimal)PeriodsBack);

    private void ReadFallback(JsonCursor? at)
    {
        if (at?.Flag() is bool flag)
        {
            FallbackFlag = flag;
        }
        else if (at is { IsText: true } && at.Text() == LeaveOut)
        {
            LeavesOutMissing = true;
        }
        else if (at is { IsText: true } && !Literal.TryParse(at.Text(), out _))
        {
            FallbackCode = at.CodeText();
        }
        else
        {
            Fallback = ReadOrNull(at);
        }
    }

    private JsonItem? FallbackToJson() => FallbackCode is string code
        ? JsonItem.Of(code)
        : FallbackFlag is bool flag ? JsonItem.Of(flag)
        : LeavesOutMissing ? JsonItem.Of(LeaveOut)
        : Fallback?.ToJson();
}
