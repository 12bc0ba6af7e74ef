using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Facts about subjects, the reserved ones of the roster included.</summary>
internal sealed class FactReader
{
    private readonly Roster roster;
    private readonly FactSheet facts;

    internal FactReader(Policy policy, EvaluationInput input)
    {
        Vocabulary = policy.Vocabulary;
        roster = input.Roster;
        facts = input.Facts;
    }

    internal Vocabulary Vocabulary { get; }

    internal Roster Roster => roster;

    /// <summary>A fact of the subject at hand.</summary>
    internal Datum FindOwn(SubjectRows subjects, int row, string code, LocalDate at)
    {
        if (IsOfRoster(code))
        {
            return subjects.OrganizationAt(row) is Organization organization
                ? OfRoster(organization, code, at)
                : OfRoster(subjects.Ids[row], code, at);
        }

        var place = facts.PlacesOf(subjects.Ids)[row];
        return place < 0 ? Datum.Missing : OfSheet(facts.Find(place, code, at), code);
    }

    internal Datum Find(SubjectId subject, string code, LocalDate at) =>
        IsOfRoster(code) ? OfRoster(subject, code, at) : OfSheet(facts.Find(subject, code, at), code);

    private Datum OfSheet(Fact? fact, string code) => Datum.Of(fact, Vocabulary.Fact(code)?.Type);

    private Datum OfRoster(SubjectId subject, string code, LocalDate at)
    {
        switch (subject.Kind)
        {
            case SubjectKinds.Organization:
                var organization = roster.Find(OrganizationId.Of(subject.Key));
                return organization is null ? Datum.Missing : OfRoster(organization, code, at);
            case SubjectKinds.Member:
                var member = roster.Find(MemberId.Of(subject.Key));
                return member is null ? Datum.Missing : OfRoster(member, code, at);
            default:
                return Datum.Missing;
        }
    }

    private Datum OfRoster(Organization organization, string code, LocalDate at) => code switch
    {
        RosterFacts.HeadCount => Datum.Of(roster.HeadCount(organization.Id, at)),
        RosterFacts.HeadCountUnder => Datum.Of(roster.HeadCountUnder(organization.Id, at)),
        RosterFacts.Kind => Datum.Of(roster.KindOn(organization, at)),
        RosterFacts.FoundedOn => Datum.Of(organization.FoundedOn),
        RosterFacts.Age => Of(roster.AgeOf(organization.Id, at)),
        _ => Datum.Missing,
    };

    /// <summary>The roster holds all appointments: who has none held the post for no years.</summary>
    private Datum OfRoster(Member member, string code, LocalDate at) => code switch
    {
        RosterFacts.Age => Of(roster.AgeOf(member.Id, at)),
        RosterFacts.JoinedOn => member.JoinedOn is LocalDate joinedOn ? Datum.Of(joinedOn) : Datum.Missing,
        _ => RosterFacts.PostOfYears(code) is string post ? Datum.Of(roster.YearsIn(member.Id, post, at)) : Datum.Missing,
    };

    private static Datum Of(int? number) => number is int known ? Datum.Of(known) : Datum.Missing;

    private static bool IsOfRoster(string code) => code.StartsWith("roster.", System.StringComparison.Ordinal);
}
