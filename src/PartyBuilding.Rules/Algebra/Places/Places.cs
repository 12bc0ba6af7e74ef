using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A limited number of places (名额) for a grade or an honour, given in order.</summary>
/// <remarks>An id never decides. Where the candidates' order is equal at the last place, <see cref="Ties"/> says what happens.</remarks>
public sealed partial class Places : StepOf<Places>
{
    private static readonly PlaceOrder[] ByScore = { PlaceOrder.Score };

    private Places(PlaceCount count, string? grade, string? honour)
    {
        Count = count;
        Grade = grade;
        Honour = honour;
    }

    /// <summary>How many.</summary>
    public PlaceCount Count { get; private set; }

    /// <summary>The grade for which the places are; null when they are for an honour.</summary>
    public string? Grade { get; private set; }

    /// <summary>The honour for which the places are; null when they are for a grade.</summary>
    public string? Honour { get; private set; }

    /// <summary>Who stands for the places; null is those who hold the grade (or, for an honour, all in scope).</summary>
    public Condition? Among { get; private set; }

    /// <summary>Whether all stand for the places who hold none of a better grade.</summary>
    public bool AmongEveryone { get; private set; }

    /// <summary>Parts of the places that go first to those who qualify for them, in the order in which they are filled.</summary>
    public IReadOnlyList<Reserve> Reserves { get; private set; } = Array.Empty<Reserve>();

    /// <summary>The fact by whose values the subjects are grouped, each group with places of its own; null for one group.</summary>
    public string? Group { get; private set; }

    /// <summary>The order of candidates, first criterion first.</summary>
    public IReadOnlyList<PlaceOrder> Order { get; private set; } = ByScore;

    /// <summary>Whether the places go to the last instead of the first (末位).</summary>
    public bool FromBottom { get; private set; }

    /// <summary>What happens to equal candidates at the last place.</summary>
    public Ties Ties { get; private set; } = Ties.Undecided;

    /// <summary>Whether subjects that were graded directly take places.</summary>
    public DirectGrades Direct { get; private set; } = DirectGrades.Outside;

    /// <summary>What candidates without a place become.</summary>
    public Losers Losers { get; private set; } = Losers.Stay;

    /// <summary>The finding that every candidate gets when there are more candidates than places (超额); null for none.</summary>
    public string? Exceeded { get; private set; }

    /// <summary>Places for a grade.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Places ForGrade(string grade, PlaceCount count) => new Places(
        count ?? throw new ArgumentNullException(nameof(count)), grade ?? throw new ArgumentNullException(nameof(grade)), null);

    /// <summary>Places for an honour.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Places ForHonour(string honour, PlaceCount count) => new Places(
        count ?? throw new ArgumentNullException(nameof(count)), null, honour ?? throw new ArgumentNullException(nameof(honour)));

    /// <summary>The same places for those for whom the condition holds.</summary>
    public Places OpenTo(Condition among) => Change(p => p.Among = among);

    /// <summary>The same places for all who hold none of a better grade.</summary>
    public Places OpenToEveryone() => Change(p => p.AmongEveryone = true);

    /// <summary>The same places, for each value of a fact.</summary>
    public Places GroupedBy(string fact) => Change(p => p.Group = fact);

    /// <summary>The same places in another order.</summary>
    public Places OrderedBy(params PlaceOrder[] order) => Change(p => p.Order = order.ToArray());

    /// <summary>The same places, given to the last.</summary>
    public Places GivenFromBottom() => Change(p => p.FromBottom = true);

    /// <summary>The same places, parts of which go first to those who qualify.</summary>
    public Places Reserving(params Reserve[] reserves) => Change(p => p.Reserves = reserves.ToArray());

    /// <summary>The same places with what happens to equal candidates.</summary>
    public Places WithTies(Ties ties) => Change(p => p.Ties = ties);

    /// <summary>The same places with whether directly graded subjects take them.</summary>
    public Places WithDirect(DirectGrades direct) => Change(p => p.Direct = direct);

    /// <summary>The same places with what candidates without one become.</summary>
    public Places WithLosers(Losers losers) => Change(p => p.Losers = losers);

    /// <summary>The same places with a finding for every candidate when there are more candidates than places.</summary>
    public Places FindingExcess(string code) => Change(p => p.Exceeded = code);

    /// <summary>The same rules for another grade or honour and another number of places.</summary>
    internal Places For(string? grade, string? honour, PlaceCount count) => Change(p =>
    {
        p.Grade = grade;
        p.Honour = honour;
        p.Count = count;
    });

    internal override IEnumerable<Child> Parts()
    {
        if (Among is not null)
        {
            yield return new Child(".among", Among);
        }

        for (var i = 0; i < Reserves.Count; i++)
        {
            yield return new Child(".reserve[" + i.ToString(CultureInfo.InvariantCulture) + "].among", Reserves[i].Among);
        }

        for (var i = 0; i < Order.Count; i++)
        {
            yield return new Child(".order[" + i.ToString(CultureInfo.InvariantCulture) + "]", Order[i].By);
        }
    }
}
