using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>What docs/records.md says of a fact of the roster.</summary>
internal sealed record FactRow(string Name, string Subjects, FactType Type, LocalizedText Meaning)
{
    /// <summary>In the place of a post.</summary>
    internal const string AnyPost = "post";

    internal static IReadOnlyList<FactRow> All { get; } =
    [
        new(RosterFacts.HeadCount, "organization", FactType.Number, LocalizedText.Of("当日正式组织关系在该组织的人数", "Members whose home membership is there on the day")),
        new(RosterFacts.HeadCountUnder, "organization", FactType.Number, LocalizedText.Of("该组织及其下各级组织的人数，每人只计一次", "The same of it and of all under it, each member once")),
        new(RosterFacts.Kind, "organization", FactType.Code, LocalizedText.Of("当日的组织类别", "The kind that it has on the day, `OrganizationKinds` or a code of one's own")),
        new(RosterFacts.FoundedOn, "organization", FactType.Date, LocalizedText.Of("成立之日", "The day it was founded")),
        new(RosterFacts.JoinedOn, "member", FactType.Date, LocalizedText.Of("加入之日；不详时无值", "The day the member joined; missing when it is not known")),
        new(RosterFacts.Age, "member, organization", FactType.Number, LocalizedText.Of("截至当日的建立年限或党龄，按满年计", "Full years on the day since it was founded or the member joined")),
        new(RosterFacts.YearsIn(AnyPost), "member", FactType.Number, LocalizedText.Of("截至当日任该职务满几年，重叠之日只计一次；须在办法的事实中声明为数字", "Full years up to the day in this post, overlapping days counted once; declared as a number among the facts")),
    ];
}
