using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>A few organizations with members, records, facts, reviews and earlier results, some of them missing.</summary>
internal sealed partial class DrawnWorld
{
    private readonly List<WorkRecord> _records = [];
    private readonly List<Fact> _facts = [];
    private readonly List<Review> _reviews = [];
    private readonly List<EarlierResult> _results = [];
    private readonly int _organizations;
    private WorkingCalendar _calendar = WorkingCalendar.None;

    internal DrawnWorld(Draws draws, int organizations = 0)
    {
        _organizations = organizations > 0 ? organizations : 1 + draws.Below(6);
        for (int n = 1; n <= _organizations; n++)
        {
            Add(draws, OrganizationId.Of(n));
        }

        _calendar = draws.OneIn(3) ? Calendar(draws) : _calendar;
    }

    private DrawnWorld(DrawnWorld other)
    {
        _organizations = other._organizations;
        _calendar = other._calendar;
        _records.AddRange(other._records);
        _facts.AddRange(other._facts);
        _reviews.AddRange(other._reviews);
        _results.AddRange(other._results);
    }

    internal static EvaluationPeriod Period { get; } = EvaluationPeriod.Year(2025);

    /// <summary>This period, and two before it.</summary>
    private static EvaluationPeriod[] Periods { get; } = [Period, EvaluationPeriod.Year(2024), EvaluationPeriod.Year(2023)];

    internal IReadOnlyList<WorkRecord> Records => _records;

    internal EvaluationInput Input() => Input(records => records, facts => facts, reviews => reviews);

    /// <summary>The same content, added in another order.</summary>
    internal EvaluationInput Shuffled(Draws draws) => Input(draws.Shuffle, draws.Shuffle, draws.Shuffle);

    /// <summary>The same with one more record.</summary>
    internal DrawnWorld With(WorkRecord record)
    {
        DrawnWorld more = new(this);
        more._records.Add(record);
        return more;
    }

    public override string ToString() => string.Join("\n", _records
        .Select(r => $"{r} {r.Amount}/{r.OutOf} {r.Standing} {r.About} {string.Join(" ", r.Attributes)}")
        .Concat(_facts.Select(f => f.ToString()))
        .Concat(_reviews.Select(r => $"{r} {r.Points}"))
        .Concat(_results.Select(r => $"{r} {r.Score}{r.Grade} {string.Join(" ", r.Honours.Concat(r.Findings))}"))
        .Append("days worked on " + _calendar));

    private static decimal Between(Draws draws, decimal low, decimal high) => draws.Below(4) switch
    {
        0 => low,
        1 => high,
        _ => low + (high - low) * draws.Below(101) / 100m,
    };

    private void Add(Draws draws, OrganizationId id)
    {
        int number = int.Parse(id.Key, System.Globalization.CultureInfo.InvariantCulture);
        for (int i = draws.Below(7); i > 0; i--)
        {
            _records.Add(Record(draws, id, "e" + (number * 100 + i)));
        }

        foreach ((string code, decimal low, decimal high) in Words.Numbers)
        {
            if (!draws.OneIn(3))
            {
                _facts.Add(Fact.Of(id, code, Between(draws, low, high)));
            }
        }

        if (!draws.OneIn(4))
        {
            _facts.Add(Fact.Of(id, "applied", draws.OneIn(2)));
        }

        _facts.Add(Fact.Of(id, "type", draws.Of("urban", "rural")));
        for (int member = 1; member <= 2; member++)
        {
            _facts.Add(Fact.Of(MemberId.Of(number * 10 + member), Words.Mark.Code, draws.Below(11)));
        }

        foreach (string group in Words.Groups)
        {
            for (int i = draws.Below(3); i > 0; i--)
            {
                _reviews.Add(Review(id, group, number * 100 + i).Mark(draws.Below(101)));
            }
        }

        foreach (EvaluationPeriod period in Periods.Where(_ => !draws.OneIn(3)))
        {
            _results.Add(Result(draws, id, period, draws.Below(101)));
        }

        foreach (EvaluationPeriod period in Periods.Where(_ => !draws.OneIn(4)))
        {
            _results.Add(Graded(draws, id, period));
        }
    }

    /// <summary>The even ones stand under the one with half their number.</summary>
    private static Organization Placed(Organization organization)
    {
        int number = int.Parse(organization.Id.Key, System.Globalization.CultureInfo.InvariantCulture);
        return number % 2 == 0 ? organization.Under(OrganizationId.Of(number / 2)) : organization;
    }

    private EvaluationInput Input(
        System.Func<IEnumerable<WorkRecord>, IEnumerable<WorkRecord>> records,
        System.Func<IEnumerable<Fact>, IEnumerable<Fact>> facts,
        System.Func<IEnumerable<Review>, IEnumerable<Review>> reviews)
    {
        RosterBuilder roster = new();
        foreach (Fact fact in facts(_facts.Where(f => f.Code is "type" or "mark")))
        {
            _ = fact.Code == "type"
                ? roster.Add(Placed(Organization.Of(OrganizationId.Of(fact.Subject.Key), "branch", new LocalDate(2015, 1, 1))))
                : roster.Add(Member.Of(MemberId.Of(fact.Subject.Key)))
                    .Add(Membership.Home(MemberId.Of(fact.Subject.Key), OrganizationId.Of(fact.Subject.Key[..^1]), DateSpan.From(new LocalDate(2016, 1, 1))));
        }

        WorkLedgerBuilder ledger = new WorkLedgerBuilder().AddRange(records(_records));
        foreach (string kind in Words.Kinds)
        {
            ledger.Covers(kind, Period.Span);
        }

        FactSheetBuilder sheet = new();
        foreach (Fact fact in facts(_facts))
        {
            sheet.Add(fact);
        }

        return new EvaluationInput(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), Period)
            .With(sheet.Build().ValueOrThrow())
            .With(_calendar)
            .With(reviews(_reviews))
            .With(_results);
    }
}
