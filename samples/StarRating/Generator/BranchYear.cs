using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>Draws the records of one branch after its plan.</summary>
internal sealed class BranchYear
{
    private readonly BranchPlan _plan;
    private readonly FixedRandom _random;
    private readonly List<DraftRecord> _records = [];
    private readonly string _subject;
    private readonly LocalDate _first;

    private BranchYear(BranchPlan plan, FixedRandom random)
    {
        _plan = plan;
        _random = random;
        _subject = "organization:" + plan.Id;
        LocalDate newYear = new(BranchPlans.Year, 1, 6);
        _first = plan.FoundedOn > newYear ? plan.FoundedOn.PlusDays(3) : newYear;
    }

    internal static List<DraftRecord> Draw(BranchPlan plan, IReadOnlyList<NewMember> newMembers, FixedRandom random)
    {
        BranchYear year = new(plan, random);
        year.Duties();
        year.Meetings();
        year.Activities();
        year.Members(newMembers);
        year.Pieces("article.published", plan.Articles, "A");
        year.Pieces("theory.forwarded", plan.Theory, "T");
        year.Proposals();
        year.Opinions();
        year.Several("publicity.joined", plan.Publicity);
        year.Several("service.held", plan.Services);
        year.Several("homeland.held", plan.Homeland);
        year.Honours();
        return year._records;
    }

    private void Duties()
    {
        LocalDate close = new(BranchPlans.Year, 12, 8);
        File("document.filed", _plan.Plan, _first.PlusDays(_random.Between(4, 20)), "document=plan");
        File("document.filed", _plan.Summary, close.PlusDays(_random.Below(18)), "document=summary");
        File("report.toMembers", Filing.Verified, close.PlusDays(_random.Below(18)), string.Empty);
        File("rule.kept", Filing.Verified, close.PlusDays(_random.Below(18)), "rule=organizationLife");
        File("rule.kept", Filing.Verified, close.PlusDays(_random.Below(18)), "rule=dues");
        File("changes.reported", _plan.MembersData, close.PlusDays(_random.Below(18)), string.Empty);
    }

    private void File(string kind, Filing filing, LocalDate date, string attributes)
    {
        if (filing != Filing.None)
        {
            Add(new(_subject, kind, date) { Attributes = attributes, IsClaimed = filing == Filing.Claimed });
        }
    }

    private void Meetings()
    {
        for (int quarter = 0; quarter < 4; quarter++)
        {
            for (int i = 0; i < _plan.Meetings[quarter]; i++)
            {
                int month = (3 * quarter) + (_plan.Meetings[quarter] > 1 ? 1 + i : _random.Between(1, 3));
                LocalDate date = new(BranchPlans.Year, month, _random.Between(5, 26));
                Add(new(_subject, "committee.met", date < _first ? _first.PlusDays(_random.Between(2, 12)) : date));
            }
        }
    }

    private void Activities()
    {
        Several("activity.held", _plan.Activities);
        for (int i = 0; i < _plan.ClaimedActivities; i++)
        {
            Add(new(_subject, "activity.held", Day(0, 1)) { IsClaimed = true });
        }

        if (_plan.EnteredTwice)
        {
            DraftRecord twice = Add(new(_subject, "activity.held", _records[^1].Date));
            twice.EnteredOn = twice.EnteredOn.PlusDays(2);
            Correct(new(_subject, twice.Kind, twice.Date) { Replaces = twice, IsWithdrawal = true });
        }

        if (_plan.MovedOutOfYear)
        {
            DraftRecord wrong = Add(new(_subject, "activity.held", new(BranchPlans.Year, 12, 31)));
            Correct(new(_subject, wrong.Kind, new(BranchPlans.Year + 1, 1, 4)) { Replaces = wrong });
        }
    }

    private void Members(IReadOnlyList<NewMember> members)
    {
        foreach (NewMember member in members)
        {
            Add(new(_subject, "member.admitted", member.JoinedOn)
            {
                Item = member.Id,
                Attributes = "qualification=" + member.Qualification,
            });
        }
    }

    private void Proposals()
    {
        for (int i = 0; i < _plan.Proposals.Length; i++)
        {
            string item = Item("P", i);
            DraftRecord last = Add(new(_subject, "proposal.submitted", Day(i, 2 * _plan.Proposals.Length)) { Item = item });
            foreach (string use in Words(_plan.Proposals[i]))
            {
                last = Add(new(_subject, "proposal.used", Later(last.Date)) { Item = item, Attributes = "use=" + use });
            }
        }
    }

    private void Opinions()
    {
        for (int i = 0; i < _plan.Opinions.Length; i++)
        {
            string item = Item("O", i);
            DraftRecord last = Add(new(_subject, "opinion.provided", Day(i, 2 * _plan.Opinions.Length)) { Item = item });
            foreach (string word in Words(_plan.Opinions[i]))
            {
                string[] steps = word.TrimEnd('?').Split('→');
                DraftRecord? wrong = null;
                foreach (string adopter in steps)
                {
                    DraftRecord adopted = new(_subject, "opinion.adopted", wrong?.Date ?? Later(last.Date))
                    {
                        Item = item,
                        Attributes = "adopter=" + adopter,
                        IsClaimed = word.EndsWith('?'),
                        Replaces = wrong,
                    };
                    last = wrong = wrong is null ? Add(adopted) : Correct(adopted);
                }
            }
        }
    }

    private void Honours()
    {
        for (int i = 0; i < _plan.Awards; i++)
        {
            Add(new(_subject, "award.received", Day(0, 1)) { Item = Item("W", i) });
        }

        if (_plan.Honour is not null)
        {
            Add(new(_subject, "honour.awarded", new(BranchPlans.Year, 7, 1)) { Attributes = "level=" + _plan.Honour });
        }
    }

    private void Pieces(string kind, int count, string letter)
    {
        for (int i = 0; i < count; i++)
        {
            Add(new(_subject, kind, Day(i, count)) { Item = Item(letter, i) });
        }
    }

    private void Several(string kind, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Add(new(_subject, kind, Day(i, count)));
        }
    }

    /// <summary>A day in one of so many equal parts of the time that the branch has, the last weeks of the year left free.</summary>
    private LocalDate Day(int part, int parts)
    {
        int days = Period.DaysBetween(_first, new(BranchPlans.Year, 12, 5));
        return _first.PlusDays((days * part / parts) + _random.Below(Math.Max(1, days / parts)));
    }

    private LocalDate Later(LocalDate date)
    {
        LocalDate later = date.PlusDays(_random.Between(18, 40));
        LocalDate last = new(BranchPlans.Year, 12, 26);
        return later < last ? later : last;
    }

    private string Item(string letter, int index) => FormattableString.Invariant($"{letter}{_plan.Id}-{index + 1}");

    private DraftRecord Add(DraftRecord record)
    {
        record.EnteredOn = record.Date.PlusDays(_random.Between(1, 6));
        _records.Add(record);
        return record;
    }

    private DraftRecord Correct(DraftRecord record)
    {
        record.EnteredOn = record.Replaces!.EnteredOn.PlusDays(_random.Between(5, 12));
        _records.Add(record);
        return record;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
