using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A date that follows from a course: so long after a step, after its beginning, or a date that was set (时限).</summary>
/// <remarks>
/// Immutable; equal by content. A limit that runs from a step that was not taken, or from a date that was not set, limits nothing.
/// Of several limits all hold: the earlier of two last days, the later of two first days.
/// </remarks>
public sealed class TimeLimit : IEquatable<TimeLimit>
{
    private readonly string _text;

    private TimeLimit(TimeLimitKind kind, string name, DateLength length, TimeLimit? extended = null, string step = "", string number = "")
    {
        Kind = kind;
        Name = name;
        Length = length;
        Extended = extended;
        ExtendingStep = step;
        ExtendingNumber = number;
        _text = extended is null ? Spoken(kind, name, length)
            : number.Length == 0 ? $"{extended}, {length} longer by {step}"
            : $"{extended}, as many months longer as {step} says in {number}";
    }

    internal TimeLimitKind Kind { get; }

    /// <summary>The step or the date that it runs from; empty for the beginning.</summary>
    internal string Name { get; }

    /// <summary>How long it runs, or by how much it extends another one.</summary>
    internal DateLength Length { get; }

    /// <summary>The limit that this one extends.</summary>
    internal TimeLimit? Extended { get; }

    internal string ExtendingStep { get; }

    /// <summary>The number of the extending step that says how many months; empty when the length says it.</summary>
    internal string ExtendingNumber { get; }

    internal bool UsesWorkingDays => Length.Unit == DateUnit.WorkingDay || Extended?.UsesWorkingDays == true;

    /// <summary>So long after the latest time that step was taken.</summary>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public static TimeLimit After(string step, DateLength length) => Of(TimeLimitKind.Latest, step, length);

    /// <summary>The day after a stretch of this length that counts the latest day that step was taken: for what may follow a publication of five full working days.</summary>
    /// <remarks>Published on Monday for 5 working days, the stretch ends on Friday and this is Saturday.</remarks>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public static TimeLimit AfterFull(string step, DateLength length) => Of(TimeLimitKind.LatestFull, step, length);

    /// <summary>The first day that lies more than so long after the latest time that step was taken: for what follows when a limit is over.</summary>
    /// <remarks>Taken on 1 July, more than 6 months after it is from 2 January on.</remarks>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public static TimeLimit Beyond(string step, DateLength length) => Of(TimeLimitKind.Beyond, step, length);

    /// <summary>So long after the first time that step was taken.</summary>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public static TimeLimit AfterFirst(string step, DateLength length) => Of(TimeLimitKind.First, step, length);

    /// <summary>So long after the course began.</summary>
    public static TimeLimit FromBeginning(DateLength length) =>
        new(TimeLimitKind.Beginning, string.Empty, Require.NotNull(length, nameof(length)));

    /// <summary>A date of the course by its name: as the latest step that gave it says (<see cref="StepTaken.With(string, NodaTime.LocalDate)"/>), else as the course began with it (<see cref="Course.WithDate"/>).</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public static TimeLimit On(string dateName) => Of(TimeLimitKind.Date, dateName, DateLength.Days(0));

    /// <summary>So long after a date of the course, which is found as in <see cref="On(string)"/>.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public static TimeLimit AfterDate(string dateName, DateLength length) => Of(TimeLimitKind.Date, dateName, length);

    /// <summary>So much later for each time that step was taken since the limit began to run (延期).</summary>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public TimeLimit ExtendedBy(string step, DateLength length) =>
        new(Kind, Name, Require.NotNull(length, nameof(length)), this, Code.Check(step, nameof(step)));

    /// <summary>Later by as many calendar months as that step says in a number, for each time that it was taken since the limit began to run.</summary>
    /// <remarks>A number that is not whole, or not 1 to 1200, extends nothing.</remarks>
    /// <exception cref="ArgumentException">The step or the name is no code.</exception>
    public TimeLimit ExtendedByMonths(string step, string numberName) =>
        new(Kind, Name, DateLength.Months(0), this, Code.Check(step, nameof(step)), Code.Check(numberName, nameof(numberName)));

    /// <inheritdoc/>
    public bool Equals(TimeLimit? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimeLimit);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.OfText(_text);

    /// <summary>The limit in English, such as "3 months after assign, 1 month longer by extend".</summary>
    public override string ToString() => _text;

    /// <summary>The steps that the limit names.</summary>
    internal IEnumerable<string> Steps()
    {
        if (Extended is not null)
        {
            return Extended.Steps().Concat([ExtendingStep]);
        }

        return Kind is TimeLimitKind.Beginning or TimeLimitKind.Date ? [] : [Name];
    }

    private static TimeLimit Of(TimeLimitKind kind, string name, DateLength length) =>
        new(kind, Code.Check(name, nameof(name)), Require.NotNull(length, nameof(length)));

    private static string Spoken(TimeLimitKind kind, string name, DateLength length) => kind switch
    {
        TimeLimitKind.Latest => $"{length} after {name}",
        TimeLimitKind.LatestFull => $"after {length} from {name}",
        TimeLimitKind.Beyond => $"more than {length} after {name}",
        TimeLimitKind.First => $"{length} after the first {name}",
        TimeLimitKind.Beginning => $"{length} after the beginning",
        _ => length.Count == 0 ? $"on date {name}" : $"{length} after date {name}",
    };
}
