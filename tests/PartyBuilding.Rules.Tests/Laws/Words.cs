using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>The vocabulary of all drawn policies.</summary>
internal static class Words
{
    internal static readonly string[] Kinds = ["talk", "award", "duty"];

    internal static readonly string[] Levels = ["city", "province", "nation"];

    internal static readonly string[] Roles = ["sole", "first", "other"];

    internal static readonly string[] Grades = ["good", "fair", "poor"];

    internal static readonly string[] Groups = ["self", "peers", "leaders"];

    internal static readonly (string Code, decimal Low, decimal High)[] Numbers = [("share", 0m, 1m), ("base", -5m, 20m), ("size", 0m, 9m)];

    /// <summary>What members have, not organizations.</summary>
    internal static readonly (string Code, decimal Low, decimal High) Mark = ("mark", 0m, 10m);

    internal static readonly Vocabulary Vocabulary = Vocabulary.Empty
        .With(RecordKind.Of("talk", Text("talk"), "level", "hours").AtMost(9m))
        .With(RecordKind.Of("award", Text("award"), "level", "role", "signers", "position").AtMost(9m))
        .With(RecordKind.Of("duty", Text("duty"), "level", "reason").AtMost(9m))
        .With(AttributeKind.OfCodes("level", Text("level"), Term.Of("city", Text("c")), Term.Of("province", Text("p")), Term.Of("nation", Text("n"))))
        .With(AttributeKind.OfCodes("role", Text("role"), Term.Of("sole", Text("s")), Term.Of("first", Text("f")), Term.Of("other", Text("o"))))
        .With(AttributeKind.OfCodes("reason", Text("reason"), Term.Of("ill", Text("i"))))
        .With(AttributeKind.OfNumbers("signers", Text("signers"), ValueRange.Of(1m, 6m)))
        .With(AttributeKind.OfNumbers("position", Text("position"), ValueRange.Of(1m, 6m)))
        .With(AttributeKind.OfNumbers("hours", Text("hours"), ValueRange.Of(0m, 8m)))
        .With(FactKind.OfNumbers("share", Text("share"), ValueRange.Of(0m, 1m)))
        .With(FactKind.OfNumbers("base", Text("base"), ValueRange.Of(-5m, 20m)))
        .With(FactKind.OfNumbers("size", Text("size"), ValueRange.Of(0m, 9m)))
        .With(FactKind.OfNumbers("mark", Text("mark"), ValueRange.Of(0m, 10m)))
        .With(FactKind.OfFlags("applied", Text("applied")))
        .With(FactKind.OfCodes("type", Text("type"), Term.Of("urban", Text("u")), Term.Of("rural", Text("r"))))
        .With(ReviewSheet.Of("sheet", Text("sheet"), ValueRange.Of(0m, 100m), Term.Of("self", Text("s")), Term.Of("peers", Text("p")), Term.Of("leaders", Text("l")))
            .WithSelfRating("self"))
        .With(ResultKind.Of("other", Text("other")).Within(ValueRange.Of(0m, 100m)).WithHonour("medal", Text("medal")).WithFinding("talked", Text("talked")))
        .WithGrade("good", Text("good"))
        .WithGrade("fair", Text("fair"))
        .WithGrade("poor", Text("poor"));

    internal static LocalizedText Text(string text) => LocalizedText.Of(text, text);
}
