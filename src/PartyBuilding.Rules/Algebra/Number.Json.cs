using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document: one verb with its keys, between the marks that every number may carry.</content>
public abstract partial class Number
{
    internal static readonly IReadOnlyList<string> Verbs = CombineWords.All.Concat(new[]
    {
        "each", "spells", "value", "choose", "bands", "steps", "brackets", "by", "slots", "checks", "deduct", "ratio", "relative", "review", "deadline", "custom",
    }).ToArray();

    internal bool HasMarks => HasOwnId || Clause is not null || Title is not null || OutOf is not null
        || Weight is not null || Factor is not null || Rounding is not null || Floor is not null || Cap is not null
        || Choice is not null;

    internal static Number Read(JsonCursor at)
    {
        switch (at.Kind)
        {
            case JsonValueKind.Undefined:
                return Of(0m);
            case JsonValueKind.Number:
            case JsonValueKind.String:
                return Literal.Read(at);
            case JsonValueKind.Object:
                var fields = at.Object();
                var number = Read(fields, isTested: false);
                fields.Close();
                return number;
            default:
                at.Expected(RulesFindings.ExpectedNumber);
                return Of(0m);
        }
    }

    /// <summary>The number of an object; clause and title of a tested number are those of the test.</summary>
    internal static Number Read(JsonFields fields, bool isTested)
    {
        var verbs = VerbsIn(fields);
        if (verbs.Count != 1)
        {
            fields.IsUnclear = true;
            fields.ReportVerbs(verbs, Verbs);
        }

        var number = verbs.Count == 0 ? Of(0m) : ReadVerb(verbs[0], fields);
        number.ReadMarks(fields, isTested);
        return number;
    }

    internal static IReadOnlyList<string> VerbsIn(JsonFields fields)
    {
        var verbs = fields.Present(Verbs);
        // Beside checks, "by" names the attribute whose values are ticked off; beside a deadline, its last day.
        return verbs.Contains("checks") || verbs.Contains("deadline") ? verbs.Where(v => v != "by").ToArray() : verbs;
    }

    /// <summary>Whether it is nothing but this number.</summary>
    internal bool IsPlain(decimal number) => this is Literal { Denominator: 1m, HasMarks: false } literal && literal.Numerator == number;

    internal virtual JsonItem ToJson() => ToMap(Clause, Title);

    internal JsonMap ToMap(string? clause, LocalizedText? title)
    {
        var map = new JsonMap()
            .Add("id", HasOwnId ? Id : null)
            .Add("clause", clause)
            .Add("title", title?.ToJson())
            .Add("outOf", OutOf);
        WriteVerb(map);
        return map
            .Add("weight", Weight?.ToJson())
            .Add("times", Factor?.ToJson())
            .Add("round", Rounding?.ToJson())
            .Add("floor", HasUsualFloor ? null : Floor?.ToJson())
            .Add("cap", Cap?.ToJson())
            .Add("choice", Choice?.ToJson());
    }

    /// <summary>Whether the floor is the one that the form has anyway, so that it is not written.</summary>
    private protected virtual bool HasUsualFloor => false;

    private protected abstract void WriteVerb(JsonMap map);

    private static Number ReadVerb(string verb, JsonFields fields) => verb switch
    {
        "each" => Each.Read(fields),
        "spells" => Spells.Read(fields),
        "value" => Value.Read(fields),
        "choose" => Choose.Read(fields),
        "bands" => Bands.Read(fields),
        "steps" => StepRate.Read(fields),
        "brackets" => BracketRate.Read(fields),
        "by" => Table.Read(fields),
        "slots" => Slots.Read(fields),
        "deadline" => Deadline.Read(fields),
        "checks" => Checks.Read(fields),
        "deduct" => Deduct.Read(fields),
        "ratio" => Ratio.Read(fields),
        "relative" => Relative.Read(fields),
        "review" => ReviewScore.Read(fields),
        "custom" => CustomNumber.Read(fields),
        _ => Combine.Read(verb, fields),
    };

    private void ReadMarks(JsonFields fields, bool isTested)
    {
        id = fields.Find("id")?.Text();
        if (!isTested)
        {
            Clause = fields.Find("clause")?.Text();
            Title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        }

        OutOf = fields.Find("outOf")?.Decimal();
        Weight = ReadOrNull(fields.Find("weight"));
        Factor = ReadOrNull(fields.Find("times"));
        Rounding = Rounding.ReadOrNull(fields.Find("round"));
        Floor = ReadOrNull(fields.Find("floor")) ?? Floor;
        Cap = ReadOrNull(fields.Find("cap"));
        Choice = LocalizedTextJson.ReadOrNull(fields.Find("choice"));
    }

    private protected static Number? ReadOrNull(JsonCursor? at) => at is null ? null : Read(at);
}
