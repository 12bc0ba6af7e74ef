using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <content>Single records, reviews and results.</content>
internal sealed partial class DrawnWorld
{
    internal static WorkRecord Record(Draws draws, OrganizationId id, string entry)
    {
        string kind = draws.Of(Words.Kinds);
        WorkRecord record = WorkRecord
            .Of(EntryId.Of(entry), id, kind, new LocalDate(2025, 1, 1).PlusDays(draws.Below(12) * 30 + draws.Below(2)))
            .With("level", draws.Of(Words.Levels));
        record = draws.Below(3) switch
        {
            0 => record,
            1 => record.Quantity(draws.Below(17) / 2m),
            _ => record.Quantity(draws.Below(8), 8m),
        };
        record = kind == "talk" ? record.With("hours", draws.Below(17) / 2m) : record;
        record = kind == "award" ? Signed(draws, record) : record;
        record = kind == "duty" && draws.OneIn(2) ? record.With("reason", "ill") : record;
        record = draws.OneIn(3) ? record.Item(ItemId.Of("i" + draws.Below(3))) : record;
        record = draws.OneIn(3) ? record : record.Until(record.Date.PlusDays(draws.Below(70)));
        return draws.OneIn(6) ? record.Claimed() : record;
    }

    /// <summary>A work of one to six signers; sometimes it is not said who signed, or how many.</summary>
    private static WorkRecord Signed(Draws draws, WorkRecord record)
    {
        int signers = 1 + draws.Below(6);
        int position = 1 + draws.Below(signers);
        record = draws.OneIn(8) ? record : record.With("signers", signers).With("position", position);
        return draws.OneIn(8) ? record : record.With("role", signers == 1 ? "sole" : position == 1 ? "first" : "other");
    }

    /// <summary>Of more years than any window reaches into, with a few days off.</summary>
    private static WorkingCalendar Calendar(Draws draws) => WorkingCalendar.Of(
        DateSpan.Of(new LocalDate(2014, 1, 1), new LocalDate(2027, 12, 31)),
        [.. Enumerable.Range(0, draws.Below(4)).Select(_ => new LocalDate(2025, 1, 1).PlusDays(draws.Below(365)))],
        []).ValueOrThrow();

    private static Review Review(OrganizationId subject, string group, int rater) => Domain.Review.Of(
        EntryId.Of("v" + rater + group), subject, "sheet", group, group == "self" ? subject : MemberId.Of(rater), new LocalDate(2025, 11, 3));

    private static EarlierResult Result(Draws draws, OrganizationId id, EvaluationPeriod period, decimal score)
    {
        EarlierResult result = EarlierResult.Of(id, "other", period).WithScore(score);
        result = draws.OneIn(3) ? result.WithHonour("medal") : result;
        return draws.OneIn(3) ? result.WithFinding("talked") : result;
    }

    /// <summary>What the drawn policy itself gave and found.</summary>
    private static EarlierResult Graded(Draws draws, OrganizationId id, EvaluationPeriod period)
    {
        EarlierResult result = EarlierResult.Of(id, "drawn", period).WithGrade(draws.Of(Words.Grades));
        return draws.OneIn(2) ? result.WithFinding("warned") : result;
    }
}
