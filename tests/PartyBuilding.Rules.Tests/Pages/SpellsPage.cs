using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/spells.md.</summary>
internal sealed class SpellsPage : NumberPage
{
    internal override string Name => "spells";

    internal override LocalizedText Title => Text("按时间计分", "Time covered");

    internal override LocalizedText Clause => Text(
        "连续担任支部书记每满一年计 2 分；间断不超过三个月的，不影响连续，间断时间不计。",
        "Every full year in a row as secretary of a branch earns 2 points; a break of at most three months does not end the row and " +
        "does not count.");

    internal override string Says =>
        "`spells` is the time that records cover from their date to their end, in days, months or years. Days that several cover count once; what has\n" +
        "only begun does not count, unless said. A record without an end runs to the close of the period.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("post.held", "任职", "Post held", "段", "spell", "post"))
        .With(Codes("post", "职务", "Post", Named("secretary", "书记", "secretary"), Named("deputy", "副书记", "deputy")));

    internal override string Worked => "546 days, a gap of two months that does not count, 1218 days: 1764 days laid end to end from 2021-01-01 on are 4 years and 303 days; 4 × 2";

    internal override string Result => "8";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new(
            "a second spell within the first: its days count once",
            given => given.Record("s3", "2021-03-01", "post.held", r => r.Until(new(2021, 9, 30)).With("post", "secretary")),
            "8"),
        new(
            "the same post from 2015 to 2020 as well: ten years without a gap",
            given => given.Record("s3", "2015-01-01", "post.held", r => r.Until(new(2020, 12, 31)).With("post", "secretary")),
            "20"),
        new("as deputy from 2015 to 2020", given => given.Record("s3", "2015-01-01", "post.held", r => r.Until(new(2020, 12, 31)).With("post", "deputy")), "8"),
        new("no record at all", given => given.Nothing(), "0"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"in\": \"weeks\"", "\"in\": \"years\"", "PB2030"),
        new("\"upTo\": 0", "\"upTo\": 3", "PB2032"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Spells.InYears("post.held")
            .Where(Condition.Has("post", "secretary"))
            .Taking(SpellTake.Longest)
            .WithGap(SpellGap.Ignored(3, SpellUnit.Months))
            .Times(2)
            .Cites("8").Titled("连续任职", "Years in a row");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("s1", "2021-01-01", "post.held", r => r.Until(new(2022, 6, 30)).With("post", "secretary"))
        .Record("s2", "2022-09-01", "post.held", r => r.With("post", "secretary"));
}
