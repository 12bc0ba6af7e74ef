using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>A named number or code: of the record, a line, a fact, or a result; of the subject itself or of others.</summary>
public sealed partial class Value : NumberOf<Value>
{
    /// <summary>The subject itself.</summary>
    public const string Self = "self";

    /// <summary>The members at home in the organization that is judged.</summary>
    public const string Members = "members";

    /// <summary>The item that the record is about.</summary>
    public const string Item = "item";

    /// <summary>The organization in which the judged member is at home.</summary>
    public const string Organization = "organization";

    /// <summary>The honours that the steps before gave to the subject, in the steps after the points.</summary>
    internal const string Honour = "honour";

    /// <summary>What the steps before found about the subject.</summary>
    internal const string Finding = "finding";

    internal const int MostPeriodsBack = 100;

    private Value(string name) => Name = name;

    /// <summary>Attribute, reserved name, line, fact; <c>result</c> for results of a policy.</summary>
    public string Name { get; }

    /// <summary>
    /// Whose: <c>self</c>, <c>members</c>, <c>organization</c>, <c>superior</c>, <c>subordinates</c>, <c>group</c>, <c>others</c>, <c>item</c>, or a
    /// reference attribute of the record.
    /// </summary>
    public string Owner { get; private set; } = Self;

    /// <summary>At which day a fact is read.</summary>
    public FactDay Day { get; private set; }

    /// <summary>The policy whose result is read; null for other values.</summary>
    public string? Policy { get; private set; }

    /// <summary>Which part of a result is read.</summary>
    public ResultPart Part { get; private set; }

    /// <summary>How many periods back the result was issued that is read: 0 for this period, 1 for the one before.</summary>
    public int PeriodsBack { get; private set; }

    /// <summary>How the values of several are folded; null for one.</summary>
    public Fold? Folding { get; private set; }

    /// <summary>What stands for a missing value; null leaves it unknown within its range.</summary>
    public Number? Fallback { get; private set; }

    /// <summary>The code that stands for a missing one; null where none does.</summary>
    public string? FallbackCode { get; private set; }

    /// <summary>Yes or no for a missing one; null where neither stands for it.</summary>
    public bool? FallbackFlag { get; private set; }

    /// <summary>The values that it may have, where the vocabulary does not say.</summary>
    public ValueRange? Range { get; private set; }

    /// <summary>Whether it is a list of codes: honours or findings, of which a test asks whether one is among them.</summary>
    internal bool IsList => Policy is not null ? Part is ResultPart.Honours or ResultPart.Findings : Name is Honour or Finding;

    /// <summary>A value by its name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static Value Of(string name) => new Value(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>The result of a policy for the same period.</summary>
    public static Value OfResult(string policy, ResultPart part) => new Value("result")
    {
        Policy = policy ?? throw new ArgumentNullException(nameof(policy)),
        Part = part,
    };

    /// <summary>The same value of someone else.</summary>
    public Value OwnedBy(string owner) => Change(v => v.Owner = owner);

    /// <summary>The same value at another day.</summary>
    public Value At(FactDay day) => Change(v => v.Day = day);

    /// <summary>The same result, of the period before.</summary>
    public Value BeforeThisPeriod() => PeriodsAgo(1);

    /// <summary>The same result, of so many periods ago: 1 is the one before, 2 the one before that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 100.</exception>
    public Value PeriodsAgo(int periods) => periods is >= 1 and <= MostPeriodsBack
        ? Change(v => v.PeriodsBack = periods)
        : throw new ArgumentOutOfRangeException(nameof(periods), periods, "A result is read from 1 to 100 periods ago.");

    /// <summary>The same value, folded over several.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fold is the longest run: what several have is in no order.</exception>
    /// <exception cref="InvalidOperationException">It is the time since a date.</exception>
    public Value FoldedBy(Fold fold) => fold == Fold.LongestRun
        ? throw new ArgumentOutOfRangeException(nameof(fold), fold, "Values of several have no order in which they could run.")
        : TimeUnit is not null
        ? throw new InvalidOperationException("Time passes since a date of one; values of several have none.")
        : Change(v => v.Folding = fold);

    /// <summary>The same value with what stands for a missing one.</summary>
    public Value WhenMissing(Number fallback) => Change(v =>
        (v.Fallback, v.FallbackCode, v.FallbackFlag, v.LeavesOutMissing) = (fallback, null, null, false));

    /// <summary>The same value with the code that stands for a missing one.</summary>
    public Value WhenMissing(string code) => Change(v =>
        (v.Fallback, v.FallbackCode, v.FallbackFlag, v.LeavesOutMissing) = (null, code, null, false));

    /// <summary>The same value with yes or no for a missing one.</summary>
    public Value WhenMissing(bool flag) => Change(v =>
        (v.Fallback, v.FallbackCode, v.FallbackFlag, v.LeavesOutMissing) = (null, null, flag, false));

    /// <summary>The same value with the range that it may have.</summary>
    public Value Within(ValueRange range) => Change(v => v.Range = range);

    internal override IEnumerable<Child> Parts()
    {
        if (TimeUpTo is not null)
        {
            yield return new Child(".upTo", TimeUpTo);
        }

        if (Measured is not null)
        {
            yield return new Child(".relative", Measured);
        }

        if (Fallback is not null)
        {
            yield return new Child(".ifMissing", Fallback);
        }

        if (None?.Number is not null)
        {
            yield return new Child(".ifNone", None.Number);
        }
    }
}
