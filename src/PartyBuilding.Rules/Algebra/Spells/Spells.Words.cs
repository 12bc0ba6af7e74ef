namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Spells
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow) => new Reading(
        words.Say(Covered(), words.RecordsOf(Kinds, Filter, Window)),
        LastsFor is null ? string.Empty : words.Say(Saying.Lasting, words.LengthOf(LastsFor)),
        Taken == SpellTake.All ? string.Empty : words.Say(Taken == SpellTake.Longest ? Saying.TakeLongest : Saying.TakeCurrent),
        Gap is null ? string.Empty : words.Say(Gap.IsBridged ? Saying.GapBridged : Saying.GapIgnored, Length(words, Gap)),
        RestartsAt is null ? string.Empty : words.Say(Saying.RestartAt, words.RecordsOf(RestartsAt.Kinds, RestartsAt.Filter, null)))
    {
        IsCompound = !isRow,
    };

    internal override Unit SaidIn(Sentences words) => Rules.Unit.Of(words.Say(Several(Unit)));

    private Saying Covered() => Unit switch
    {
        SpellUnit.Months => CountsBegun ? Saying.SpellBegunMonths : Saying.SpellMonths,
        SpellUnit.Years => CountsBegun ? Saying.SpellBegunYears : Saying.SpellYears,
        SpellUnit.WorkingDays => Saying.SpellWorkingDays,
        _ => Saying.SpellDays,
    };

    private static string Length(Sentences words, SpellGap gap) =>
        words.Say(Saying.TimeLength, Exact.Text(gap.UpTo), words.Say(gap.UpTo == 1 ? One(gap.Unit) : Several(gap.Unit)));

    private static Saying Several(SpellUnit unit) => unit switch
    {
        SpellUnit.Months => Saying.Months,
        SpellUnit.Years => Saying.Years,
        SpellUnit.WorkingDays => Saying.WorkingDays,
        _ => Saying.Days,
    };

    private static Saying One(SpellUnit unit) =>
        unit == SpellUnit.Days ? Saying.OneDay : unit == SpellUnit.Months ? Saying.OneMonth : Saying.OneYear;
}
