using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("XM-2", "党务人才库、内部选拔与外部选派", "Talent pool, internal and external selection", typeof(TalentPool), typeof(TalentListing), typeof(PostSelection), typeof(Coverage))]
public sealed class Xm02TalentPoolTests
{
    // The standard has four abilities; which ones is ours.
    private static readonly string[] FourAbilities = ["policy", "organizing", "coordinating", "writing"];
    private static readonly LocalDate Start = new(2013, 3, 1);
    private static readonly DateSpan FromStart = DateSpan.From(Start);
    private static readonly OrganizationId Firm = OrganizationId.Of("firm-branch");
    private static readonly MemberId InCity = MemberId.Of(1);
    private static readonly MemberId InTownship = MemberId.Of(2);
    private static readonly MemberId Stranger = MemberId.Of(3);

    private readonly TalentPool _pool = TalentPool.Of(FourAbilities)
        .Enter(TalentListing.Of(InCity, TalentLists.Talent, "city", FromStart).With(FourAbilities)).ValueOrThrow()
        .Enter(TalentListing.Of(InTownship, TalentLists.Talent, "township", FromStart).With(FourAbilities)).ValueOrThrow();

    [Fact]
    public void Pool_stands_at_city_and_township_level()
    {
        _pool.ListedOn(TalentLists.Talent, "city", Start).Select(one => one.Member).Should().Equal(InCity);
        _pool.ListedOn(TalentLists.Talent, "township", Start).Select(one => one.Member).Should().Equal(InTownship);
    }

    [Fact]
    public void Candidate_who_lacks_one_of_four_abilities_is_refused_with_its_name()
    {
        Finding refusal = _pool.CanEnter(TalentListing.Of(Stranger, TalentLists.Talent, "city", FromStart).With("policy", "organizing", "writing")).Single();

        refusal.Kind.Should().Be(DomainFindings.AbilitiesMissing);
        refusal.Text(Language.English).Should().Contain("coordinating");
    }

    [Fact]
    public void External_appointment_from_outside_the_pool_is_refused_and_an_internal_selection_is_not()
    {
        _pool.CanSelect(PostSelection.External(Stranger, Firm, PostCodes.PartyWorker, FromStart)).Select(one => one.Kind)
            .Should().Equal(DomainFindings.AppointedFromOutsidePool);
        _pool.CanSelect(PostSelection.External(InTownship, Firm, PostCodes.PartyWorker, FromStart)).Should().BeEmpty();
        _pool.CanSelect(PostSelection.Internal(Stranger, Firm, PostCodes.PartyWorker, FromStart)).Should().BeEmpty();
    }

    [Fact]
    public void Selection_without_contract_or_target_letter_is_listed()
    {
        PostSelection selection = PostSelection.External(InCity, Firm, PostCodes.PartyWorker, FromStart).WithContract(ItemId.Of("contract-1"));
        TalentPool selected = _pool.Select(selection).ValueOrThrow();

        selected.WithoutPapersOn(Start).Should().Equal(selection);
        selected.Select(selection.WithTargetLetter(ItemId.Of("letter-1"))).ValueOrThrow().WithoutPapersOn(Start).Should().BeEmpty();
    }

    [Theory]
    [InlineData(RelationKinds.Ownership, false, true)]
    [InlineData(RelationKinds.Management, false, true)]
    [InlineData(RelationKinds.Ownership, true, false)]
    [InlineData(RelationKinds.Employment, false, false)]
    public void Owner_or_manager_as_secretary_needs_a_full_time_deputy_or_committee_member(string tie, bool hasFullTimeDeputy, bool isListed)
    {
        SubjectId enterprise = SubjectId.Of("enterprise", "1");
        Appointment deputy = Appointment.Of(Stranger, Firm, PostCodes.DeputySecretary, FromStart);
        Roster roster = new RosterBuilder()
            .Add(Organization.Of(Firm, OrganizationKinds.Branch, Start)).Add(Unit.Of(enterprise))
            .Add(Member.Of(InCity)).Add(Member.Of(Stranger))
            .Link(tie, InCity, enterprise, Start)
            .Add(Appointment.Of(InCity, Firm, PostCodes.Secretary, FromStart))
            .Add(hasFullTimeDeputy ? deputy.FullTime() : deputy.PartTime())
            .Build().ValueOrThrow();

        roster.CoverageOn(Start).OwnersWithoutFullTimeDeputy(PostCodes.Secretary, PostCodes.DeputySecretary, PostCodes.CommitteeMember)
            .Any().Should().Be(isListed);
    }
}
