using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Named values: attributes, facts, results, lines.</content>
internal sealed partial class Reckoner
{
    /// <summary>What a name means where it stands.</summary>
    private enum ValueRole
    {
        Quantity,
        Count,
        RecordDate,
        Score,
        Grade,
        Rank,
        Given,
        Line,
        Attribute,
        LookedUp,
    }

    /// <summary>The state of the steps, for names that only they know.</summary>
    public Standing? AtHand { get; set; }

    private ValueRole Role(Value node, Place place) => node.Name switch
    {
        _ when node.Policy is not null => ValueRole.LookedUp,
        "quantity" or "outOf" => ValueRole.Quantity,
        "count" => ValueRole.Count,
        "recordDate" => ValueRole.RecordDate,
        "score" => ValueRole.Score,
        "grade" => ValueRole.Grade,
        "rank" => ValueRole.Rank,
        "honour" or "finding" => ValueRole.Given,
        _ when _lines.ContainsKey(node.Name) => ValueRole.Line,
        "standing" => ValueRole.Attribute,
        _ when node.Owner != Value.Self => ValueRole.LookedUp,
        _ when _policy.Vocabulary.Attribute(node.Name) is not null => ValueRole.Attribute,
        _ => place.Records is not null && _policy.Vocabulary.Fact(node.Name) is null && !node.Name.StartsWith("roster.", StringComparison.Ordinal)
            ? ValueRole.Attribute
            : ValueRole.LookedUp,
    };

    private Known Named(Value node, Place place)
    {
        if (node.TimeUnit is SpellUnit unit)
        {
            return Passed(node, unit, place);
        }

        if (node.Owner is Value.Superior or Value.Subordinates or Value.Group or Value.Others)
        {
            return OfOthers(node, place);
        }

        switch (Role(node, place))
        {
            case ValueRole.Quantity:
                return Read(node, Known.Of(node.Name == "quantity" ? place.Record!.Amount : place.Record!.OutOf ?? 0m));
            case ValueRole.RecordDate:
                return Read(node, Known.Of(Period.DaysBetween(new LocalDate(1970, 1, 1), place.Record!.Date)));
            case ValueRole.Count:
                return Read(node, Known.Of(place.Records?.Count ?? 1));
            case ValueRole.Score:
                return AtHand!.Score;
            case ValueRole.Rank:
                return Known.Of(AtHand!.Rank);
            case ValueRole.Line:
                return LineOf(node.Name, place.Subject);
            case ValueRole.Attribute:
                Found attribute = Attribute(node, place);
                return attribute.Exists ? Read(node, Known.Of(attribute.Number), attribute.Code) : Unread(node, _policy.Vocabulary.Attribute(node.Name)?.Range, place);
            default:
                return node.Owner == Value.Members ? OfMembers(node, place) : LookedUp(node, Owner(node, place), place);
        }
    }

    /// <summary>A value with itself as the leaf of which it was made.</summary>
    private static Known Read(Value node, Known value, string? code = null) => value with { Leaves = [LeafOf(node.Clause, node.Id, value, code)] };

    /// <summary>A value that is missing: what stands in, or anything it may be.</summary>
    private Known Unread(Value node, ValueRange? declared, Place place) => node.Fallback is Number fallback
        ? Land(fallback, place)
        : Read(node, Missing(node, declared)) with { Needs = Missing(node, place) };

    /// <summary>What is missing where a value is.</summary>
    private IReadOnlyList<string> Missing(Value node, Place place) => Role(node, place) switch
    {
        ValueRole.Attribute => place.Records is [WorkRecord record, ..] ? [Need.Of(record, node.Name)] : [],
        ValueRole.LookedUp => [Need.Of(Owner(node, place) ?? place.Subject, node.Policy ?? node.Name, node.Policy is not null)],
        _ => [],
    };

    /// <summary>The codes that a value may be: none where it has none, null while nothing is known.</summary>
    private string[]? Codes(Value node, Place place)
    {
        switch (Role(node, place))
        {
            case ValueRole.Grade:
                return AtHand!.Grade is string grade ? [grade] : [];
            case ValueRole.Given:
                return [.. node.Name == "honour" ? AtHand!.Honours : AtHand!.Findings];
            case ValueRole.Attribute:
                Found attribute = Attribute(node, place);
                return attribute.Exists ? attribute.Codes : node.Fallback is not null || !IsCarried(node.Name, place) ? [] : null;
            default:
                Found found = Look(node, Owner(node, place), place);
                return found.Exists ? found.Codes : node.Fallback is not null ? [] : null;
        }
    }

    private static Known Missing(Value node, ValueRange? declared) =>
        (node.Range ?? declared) is ValueRange range ? Known.Between(range.Low, range.High)
        : node.Policy is null && IsCount(node.Name) ? Known.Between(0m, 1_000_000_000_000_000m)
        : Known.Anything with { IsLoose = false };

    private static bool IsCount(string name) =>
        name is RosterFacts.HeadCount or RosterFacts.HeadCountUnder or RosterFacts.Age || name.StartsWith("roster.yearsIn.", StringComparison.Ordinal);

    private Known LookedUp(Value node, SubjectId? owner, Place place)
    {
        Found found = Look(node, owner, place);
        if (found.Exists)
        {
            return Read(node, Known.Of(found.Number), found.Code);
        }

        if (node.LeavesOutMissing && !node.IsOfSeveral)
        {
            return Known.Left;
        }

        ValueRange? declared = node.Policy is null ? _policy.Vocabulary.Fact(node.Name)?.Range : _policy.Vocabulary.Result(node.Policy)?.Range;
        Known unread = Unread(node, declared, place);
        return node.Fallback is null ? unread with { Needs = [Need.Of(owner ?? place.Subject, node.Policy ?? node.Name, node.Policy is not null)] } : unread;
    }

    private Known OfMembers(Value node, Place place)
    {
        (SubjectId Member, Known Value)[] members = place.Subject.Kind != SubjectKinds.Organization
            ? []
            : [.. _input.Roster.MembersOf(OrganizationId.Of(place.Subject.Key), ReadAt).Select(m => (Member: (SubjectId)m, Value: Had(node, m, place)))
                .Where(m => !m.Value.IsLeftOut)];
        Fold fold = node.Folding ?? Fold.Sum;
        return members.Length == 0 && fold is not (Fold.Sum or Fold.Count)
            ? node.None is null ? LookedUp(node, null, place) : Read(node, Instead(node.None, node, place))
            : Folded(fold, [.. members.Select(m => m.Value)])! with
            {
                Leaves = [.. members.SelectMany(m => LeavesOf(node, m.Member, m.Value))],
                Needs = [.. members.SelectMany(m => m.Value.Needs)],
            };
    }

    private Known Had(Value node, SubjectId member, Place place) =>
        node.LeavesOutMissing && !Look(node, member, place).Exists ? Known.Left : LookedUp(node, member, place);

    private static Known? Folded(Fold fold, IReadOnlyList<Known> values) => fold switch
    {
        Fold.Sum => values.Aggregate(Known.Of(0m), (sum, v) => sum.Plus(v)),
        Fold.Count => Known.Of(values.Count),
        _ when values.Count == 0 => null,
        Fold.Best => values.Aggregate((best, v) => best.AtLeast(v)),
        Fold.Worst => values.Aggregate((worst, v) => worst.AtMost(v)),
        _ => values.Aggregate((sum, v) => sum.Plus(v)).Over(Known.Of(values.Count)),
    };

    private SubjectId? Owner(Value node, Place place) => node.Owner switch
    {
        Value.Self => place.Subject,
        Value.Organization => place.Subject.Kind == SubjectKinds.Member && _input.Roster.HomeOf(MemberId.Of(place.Subject.Key), Day(node, place)) is OrganizationId home
            ? home
            : null,
        Value.Item => place.Record?.About is ItemId item ? item : null,
        _ => place.Record?.Attributes.FirstOrDefault(a => a.Name == node.Owner && a.Type == AttributeType.Reference)?.Reference,
    };

    private LocalDate Day(Value node, Place place) => node.Day switch
    {
        FactDay.PeriodStart => _input.Period.Start,
        FactDay.PeriodEnd => _input.Period.End,
        FactDay.RecordDate when place.Record is WorkRecord record => record.Date,
        _ => ReadAt,
    };

    private Found Attribute(Value node, Place place)
    {
        Found found = place.Keys.FirstOrDefault(k => k.Key == node.Name) is { Key: not null } key ? Found.Of(key.Value, _policy.Vocabulary.Attribute(node.Name)?.Type)
            : place.Record is not WorkRecord record ? Found.Nothing
            : node.Name == "standing" ? Found.Of(record.Standing == Domain.Standing.Verified ? "verified" : "claimed")
            : Found.Of(record.Attributes.FirstOrDefault(a => a.Name == node.Name), _policy.Vocabulary.Attribute(node.Name)?.Type);
        return found.Exists ? found : StandIn(node, _policy.Vocabulary.Attribute(node.Name)?.Type == AttributeType.Date);
    }

    private bool IsCarried(string attribute, Place place) =>
        place.Records is not { Count: > 0 } records
        || _policy.Vocabulary.Attribute(attribute) is null
        || _policy.Vocabulary.Record(records[0].Kind)?.Attributes.Contains(attribute) == true;

    private static Found StandIn(Value node, bool isDate) =>
        node.FallbackFlag is bool flag ? Found.Of(flag)
        : node.FallbackCode is not string code ? Found.Nothing
        : isDate && LocalDatePattern.Iso.Parse(code) is { Success: true } day ? Found.Of(day.Value)
        : Found.Of(code);

    private Found Look(Value node, SubjectId? owner, Place place)
    {
        bool isDate = node.Policy is null
            && (_policy.Vocabulary.Fact(node.Name)?.Type == FactType.Date || node.Name is RosterFacts.FoundedOn or RosterFacts.JoinedOn);
        Found found = owner is not SubjectId subject ? Found.Nothing
            : node.Policy is not null ? Result(node, subject)
            : node.Name.StartsWith("roster.", StringComparison.Ordinal) ? OfRoster(node.Name, subject, Day(node, place))
            : Found.Of(_facts.Find(subject, node.Name, Day(node, place)), _policy.Vocabulary.Fact(node.Name)?.Type);
        return found.Exists ? found : StandIn(node, isDate);
    }

    private Found Result(Value node, SubjectId subject)
    {
        EarlierResult? result = Ago(node.PeriodsBack) is DateSpan days
            ? _input.EarlierResults.LastOrDefault(r => r.Subject == subject && r.Policy == node.Policy && r.Period.Span.Equals(days))
            : null;
        return node.Part switch
        {
            ResultPart.Score => result?.Score is decimal score ? Found.Of(score) : Found.Nothing,
            ResultPart.Rank => result?.Rank is int rank ? Found.Of(rank) : Found.Nothing,
            ResultPart.Honours => result is null ? Found.Nothing : Found.Of(result.Honours),
            ResultPart.Findings => result is null ? Found.Nothing : Found.Of(result.Findings),
            _ => result?.Grade is string grade ? Found.Of(grade) : Found.Nothing,
        };
    }

    /// <summary>The days of so many periods ago; a term before is one that ended on the day before, if a result of it was issued.</summary>
    private DateSpan? Ago(int periods)
    {
        DateSpan days = _input.Period.Span;
        for (int i = 0; i < periods; i++)
        {
            if (_input.Period.Cadence != Cadence.Term)
            {
                days = EvaluationPeriod.Of(_input.Period.Cadence, days).Previous().Span;
                continue;
            }

            EvaluationPeriod? before = _input.EarlierResults.Select(r => r.Period)
                .Where(p => p.Cadence == Cadence.Term && p.End == days.Start.PlusDays(-1)).OrderBy(p => p.Start).FirstOrDefault();
            if (before is null)
            {
                return null;
            }

            days = before.Span;
        }

        return days;
    }

    private Found OfRoster(string name, SubjectId subject, LocalDate day)
    {
        Roster roster = _input.Roster;
        if (subject.Kind == SubjectKinds.Member)
        {
            MemberId member = MemberId.Of(subject.Key);
            return roster.Find(member) is not Member one ? Found.Nothing : name switch
            {
                RosterFacts.Age => roster.AgeOf(member, day) is int age ? Found.Of(age) : Found.Nothing,
                RosterFacts.JoinedOn => one.JoinedOn is LocalDate joined ? Found.Of(joined) : Found.Nothing,
                _ => Found.Of(roster.YearsIn(member, name.Substring("roster.yearsIn.".Length), day)),
            };
        }

        OrganizationId id = OrganizationId.Of(subject.Key);
        return roster.Find(id) is not Organization organization ? Found.Nothing : name switch
        {
            RosterFacts.HeadCount => Found.Of(roster.HeadCount(id, day)),
            RosterFacts.HeadCountUnder => Found.Of(roster.HeadCountUnder(id, day)),
            RosterFacts.Kind => Found.Of(roster.KindOn(organization, day)),
            RosterFacts.FoundedOn => Found.Of(organization.FoundedOn),
            RosterFacts.Age => roster.AgeOf(id, day) is int age ? Found.Of(age) : Found.Nothing,
            _ => Found.Nothing,
        };
    }
}
