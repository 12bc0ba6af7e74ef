using System.Linq;
using FluentAssertions;
using NodaTime;

namespace PartyBuilding.Domain.Tests.Members;

/// <summary>Short ways to say who, when and what in tests of member files.</summary>
internal static class Files
{
    internal static readonly MemberId Who = MemberId.Of("m3");
    internal static readonly OrganizationId Branch = OrganizationId.Of(407);
    internal static readonly OrganizationId Other = OrganizationId.Of(408);
    internal static readonly OrganizationId Committee = OrganizationId.Of(1);

    internal static MemberFile Party => MemberFile.Of(Who, StandingRules.Party);

    internal static MemberFile Free => MemberFile.Of(Who, StandingRules.None);

    internal static MemberFile Full => Party.Then(StandingChange.Of(MemberStandings.Full, Day(2010, 7, 1)), Transfer.Register(Branch, Day(2010, 7, 1)));

    internal static LocalDate Day(int year, int month, int day) => new(year, month, day);

    internal static ItemId Item(string key) => ItemId.Of(key);

    internal static MemberFile Then(this MemberFile file, params MemberEntry[] entries) =>
        entries.Aggregate(file, (now, entry) => now.Enter(entry).ValueOrThrow());

    internal static Course Then(this Course course, StepTaken step) => course.Do(step).ValueOrThrow();

    /// <summary>The codes of a refusal, which must change nothing and be the same for both of the pair.</summary>
    internal static string[] RefusalOf(this MemberFile file, MemberEntry entry)
    {
        Checked<MemberFile> entered = file.Enter(entry);
        entered.IsUsable.Should().BeFalse();
        entered.Findings.Should().Equal(file.CanEnter(entry));
        entered.Findings.Should().OnlyContain(finding => !finding.Text(Language.Chinese).Contains('{') && !finding.Text(Language.English).Contains('{'));
        return entered.Findings.Select(finding => finding.Code).ToArray();
    }
}
