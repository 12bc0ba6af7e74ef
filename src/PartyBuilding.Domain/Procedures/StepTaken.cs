using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a step was taken: which, when, by whom in which role, and with what (办理记录).</summary>
/// <remarks>
/// Immutable; equal by content. Values are codes, numbers, dates and references, never free text. A value is not named <c>procedure</c>, <c>step</c>,
/// <c>state</c>, <c>actor</c> or <c>role</c>, nor does its name begin with <c>paper.</c>: its record (<see cref="Course.WriteRecords"/>) uses these.
/// </remarks>
public sealed class StepTaken : IEquatable<StepTaken>
{
    /// <summary>The code that stands for yes in <see cref="With(string, bool)"/>.</summary>
    public const string YesCode = "yes";

    /// <summary>The code that stands for no in <see cref="With(string, bool)"/>.</summary>
    public const string NoCode = "no";

    private readonly RecordAttribute[] _values;
    private readonly string[] _papers;

    private StepTaken(string step, LocalDate on, SubjectId actor, string? role, RecordAttribute[] values, string[] papers)
    {
        Step = step;
        On = on;
        Actor = actor.IsNone ? null : actor;
        Role = role;
        _values = values;
        _papers = papers;
    }

    /// <summary>The step, by its code.</summary>
    public string Step { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Who took it; null when not said.</summary>
    public SubjectId? Actor { get; }

    /// <summary>The role in which it was taken, a code; null when not said.</summary>
    public string? Role { get; }

    /// <summary>What was stated with it, sorted by name.</summary>
    public IReadOnlyList<RecordAttribute> Values => Array.AsReadOnly(_values);

    /// <summary>The papers that were there, in ordinal order (材料).</summary>
    public IReadOnlyList<string> Papers => Array.AsReadOnly(_papers);

    /// <summary>A step taken on a day, with nothing else said yet.</summary>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public static StepTaken Of(string step, LocalDate on) => new(Code.Check(step, nameof(step)), on.Iso(), default, null, [], []);

    /// <summary>Taken by this actor in this role.</summary>
    /// <exception cref="ArgumentException">The actor is none, or the role is no code.</exception>
    public StepTaken By(SubjectId actor, string role)
    {
        Require.Some(actor.IsNone, nameof(actor));
        return new(Step, On, actor, Code.Check(role, nameof(role)), _values, _papers);
    }

    /// <summary>Taken in this role, by whom is not said.</summary>
    /// <exception cref="ArgumentException">The role is no code.</exception>
    public StepTaken By(string role) => new(Step, On, default, Code.Check(role, nameof(role)), _values, _papers);

    /// <summary>With a value that is a code; a second value of one name takes the place of the first.</summary>
    /// <exception cref="ArgumentException">Name or code is no code.</exception>
    public StepTaken With(string name, string code) => With(RecordAttribute.OfCode(Name(name), Code.Check(code, nameof(code))));

    /// <summary>With a value that is a number.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public StepTaken With(string name, decimal number) => With(RecordAttribute.OfNumber(Name(name), number));

    /// <summary>With a value that is a date.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public StepTaken With(string name, LocalDate date) => With(RecordAttribute.OfDate(Name(name), date));

    /// <summary>With a value that is a subject.</summary>
    /// <exception cref="ArgumentException">The name is no code, or the subject is none.</exception>
    public StepTaken With(string name, SubjectId subject)
    {
        Require.Some(subject.IsNone, nameof(subject));
        return With(RecordAttribute.OfReference(Name(name), subject));
    }

    /// <summary>With a value that is yes or no; it is kept as the code <see cref="YesCode"/> or <see cref="NoCode"/>.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public StepTaken With(string name, bool yes) => With(name, yes ? YesCode : NoCode);

    /// <summary>With a paper; one that is there already changes nothing.</summary>
    /// <exception cref="ArgumentException">The paper is no code of at most 58 characters.</exception>
    public StepTaken WithPaper(string code)
    {
        Code.Check(code, nameof(code));
        Code.Check(StepRecord.OfPaper(code), nameof(code));
        return HasPaper(code)
            ? this
            : new(Step, On, Actor ?? default, Role, _values, [.. _papers.Append(code).OrderBy(paper => paper, StringComparer.Ordinal)]);
    }

    /// <summary>Whether the paper was there.</summary>
    public bool HasPaper(string code) => Array.IndexOf(_papers, code) >= 0;

    /// <summary>The value of this name; null when there is none.</summary>
    public RecordAttribute? Find(string name) => Array.Find(_values, value => string.Equals(value.Name, name, StringComparison.Ordinal));

    /// <inheritdoc/>
    public bool Equals(StepTaken? other) => other is not null
        && Step == other.Step && On == other.On && Nullable.Equals(Actor, other.Actor) && Role == other.Role
        && _values.SequenceEqual(other._values) && _papers.SequenceEqual(other._papers, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StepTaken);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(KeyHash.Join(KeyHash.OfText(Step), On.GetHashCode()), Actor.GetHashCode());

    /// <summary>The day and the step, and who took it when that was said.</summary>
    public override string ToString() => $"{On.Text()} {Step}{(Actor is SubjectId actor ? " " + actor : string.Empty)}";

    private static string Name(string name) => StepRecord.IsReserved(Code.Check(name, nameof(name)))
        ? throw new ArgumentException($"A value has a name of its own; '{name}' is how the record of a step names a part of it.", nameof(name))
        : name;

    private StepTaken With(RecordAttribute value) => new(Step, On, Actor ?? default, Role, AttributeSet.Put(_values, value), _papers);
}
