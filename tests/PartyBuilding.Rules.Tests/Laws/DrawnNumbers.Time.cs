using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <content>Time covered, and windows in which records count.</content>
internal sealed partial class DrawnNumbers
{
    private Spells Spells()
    {
        string kind = Kind();
        Spells spells = _draws.OneIn(5) ? Rules.Spells.InWorkingDays(kind) : _draws.OneIn(2) ? Rules.Spells.InDays(kind) : Rules.Spells.InMonths(kind);
        spells = _draws.OneIn(4) ? spells.Lasting(Length()) : spells;
        spells = spells.Taking(_draws.Of(SpellTake.All, SpellTake.Longest, SpellTake.Current));
        if (_draws.OneIn(2))
        {
            spells = spells.Where(Conditions.Record([kind]));
        }

        if (_draws.OneIn(2))
        {
            SpellUnit unit = _draws.OneIn(2) ? SpellUnit.Days : SpellUnit.Months;
            spells = spells.WithGap(_draws.OneIn(2) || spells.Taken == SpellTake.All ? SpellGap.Bridged(1, unit) : SpellGap.Ignored(1, unit));
        }

        if (_draws.OneIn(3))
        {
            Restart restart = Restart.At("award");
            spells = spells.RestartedAt(_draws.OneIn(2) ? restart.Where(Conditions.Record(["award"])) : restart);
        }

        return _draws.Below(4) switch
        {
            0 => spells.During(Anchored()),
            1 => spells.During(_draws.Of(Rules.Window.OfPeriod, Rules.Window.LastMonths(5), Rules.Window.Periods(2))),
            _ => spells,
        };
    }

    private Window Window() => _draws.Of(
        Rules.Window.Always,
        Rules.Window.PeriodsAgo(1),
        Rules.Window.Periods(2),
        Rules.Window.LastMonths(5),
        Rules.Window.DaysOfYear(new AnnualDate(4, 1), new AnnualDate(6, 30)),
        Rules.Window.DaysOfYear(new AnnualDate(11, 15), new AnnualDate(2, 29)));

    /// <summary>From the day of an award or from a date on, or up to it; in working days too, of which no calendar is given.</summary>
    private Window Anchored()
    {
        WindowAnchor anchor = WindowAnchor.Of("award");
        anchor = _draws.OneIn(4) ? WindowAnchor.On(Value.Of(RosterFacts.FoundedOn))
            : _draws.OneIn(2) ? anchor.Where(Conditions.Record(["award"])) : _draws.OneIn(2) ? anchor.First() : anchor;
        DateLength length = Length();
        if (_draws.OneIn(4))
        {
            Window before = Rules.Window.Before(anchor);
            return _draws.OneIn(2) ? before : before.For(TimeAllowed.Within(length));
        }

        TimeAllowed time = _draws.OneIn(4) ? TimeAllowed.By(new AnnualDate(9, 30)) : TimeAllowed.Within(length);
        time = _draws.OneIn(3) ? time.ExtendedWhen(Conditions.Subject(0), DateLength.Months(1)) : time;
        time = _draws.OneIn(4) ? time.NotAfter(new AnnualDate(6, 30)) : time;
        Window since = Rules.Window.Since(anchor);
        since = _draws.OneIn(4) ? since : since.For(time);
        return _draws.OneIn(4) ? since.EndingInPeriod() : since;
    }

    internal DateLength Length() => _draws.Of(DateLength.Months(3), DateLength.Days(40), DateLength.WorkingDays(8), DateLength.Years(9));

    internal Deadline Deadline()
    {
        Deadline deadline = Rules.Deadline
            .Of(WindowAnchor.Of("award"), TimeAllowed.Within(_draws.Of(DateLength.Months(2), DateLength.Days(30), DateLength.Weeks(5))), Kind())
            .Per(_draws.Of(PartKey.Item, PartKey.Every(Cadence.Quarter), PartKey.ValueOf("level")));
        return _draws.OneIn(3) ? deadline.OnlyIfDone() : deadline;
    }
}
