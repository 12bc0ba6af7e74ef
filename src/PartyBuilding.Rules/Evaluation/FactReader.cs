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
    internal Datum FindOwn(SubjectRows subjects, int row, string code, LocalDate at) =>
        IsOfRoster(code) && subjects.OrganizationAt(row) is Organization organization
            ? OfRoster(organization, code, at)
            : Find(subjects.Ids[row], code, at);

    internal Datum Find(SubjectId subject, string code, LocalDate at) =>
        IsOfRoster(code) ? OfRoster(subject, code, at) : Datum.Of(facts.Find(subject, code, at));

    private Datum OfRoster(SubjectId subject, string code, LocalDate at)
    {
        if (subject.Kind != SubjectKinds.Organization)
        {
            return Datum.Missing;
        }

        var organization = roster.Find(OrganizationId.Of(subject.Key));
        return organization is null ? Datum.Missing : OfRoster(organization, code, at);
    }

    private Datum OfRoster(Organization organization, string code, LocalDate at) => code switch
    {
        RosterFacts.HeadCount => Datum.Of(roster.HeadCount(organization.Id, at)),
        RosterFacts.Kind => Datum.Of(organization.Kind),
        RosterFacts.FoundedOn => Datum.Of(organization.FoundedOn),
        _ => Datum.Missing,
    };

    private static bool IsOfRoster(string code) => code.StartsWith("roster.", System.StringComparison.Ordinal);
}
