using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>Names of the vocabularies of pages, in both languages.</summary>
internal static class Terms
{
    internal static Vocabulary Scored { get; } = Vocabulary.Empty.With(FactKind.OfNumbers("points", Text("得分", "Points"), ValueRange.Of(0, 100)));

    /// <summary>Points and grades: five stars, four stars, three stars, not rated.</summary>
    internal static Vocabulary Stars { get; } = Scored
        .WithGrade("five-star", Text("五星", "five stars"))
        .WithGrade("four-star", Text("四星", "four stars"))
        .WithGrade("three-star", Text("三星", "three stars"))
        .WithGrade("not-rated", Text("不定级", "not rated"));

    internal static Grades Rated { get; } = Grades.OrElse("not-rated").From(90, "five-star").From(80, "four-star").From(70, "three-star").Cites("7");

    internal static LocalizedText Text(string chinese, string english) => LocalizedText.Of(chinese, english);

    internal static Term Named(string code, string chinese, string english) => Term.Of(code, Text(chinese, english));

    internal static RecordKind Kind(string code, string chinese, string english, string unit, string units, params string[] attributes) =>
        RecordKind.Of(code, Text(chinese, english), attributes).CountedIn(Text(unit, units));

    internal static AttributeKind Codes(string code, string chinese, string english, params Term[] values) =>
        AttributeKind.OfCodes(code, Text(chinese, english), values);

    internal static FactKind Figure(string code, string chinese, string english, decimal most) =>
        FactKind.OfNumbers(code, Text(chinese, english), ValueRange.Of(0, most));

    internal static FactKind Flag(string code, string chinese, string english) => FactKind.OfFlags(code, Text(chinese, english));

    internal static Vocabulary Of(params RecordKind[] kinds) => kinds.Aggregate(Vocabulary.Empty, (all, kind) => all.With(kind));
}
