using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What must be there before a step may be taken: a paper, a value, another step, another person (条件).</summary>
/// <remarks>
/// Immutable; equal by content. Papers and values are those of the step that is to be taken (<see cref="StepTaken"/>); steps and actors are those of the course before it.
/// A value that was not given, or is of another type, meets no need.
/// </remarks>
public sealed partial class Need : IEquatable<Need>
{
    private readonly string _text;

    private Need(NeedKind kind, string text, string name = "", string other = "", decimal number = 0, decimal divisor = 1, TimeLimit? limit = null, params Need[] parts)
    {
        Kind = kind;
        Name = name;
        Other = other;
        Number = number;
        Divisor = divisor;
        Limit = limit;
        Parts = parts;
        _text = text;
    }

    internal NeedKind Kind { get; }

    /// <summary>The paper, the value or the step.</summary>
    internal string Name { get; }

    /// <summary>The code that the value must be, the whole that it is a share of, or the step since which another one counts.</summary>
    internal string Other { get; }

    internal decimal Number { get; }

    internal decimal Divisor { get; }

    /// <summary>The limit that the day of the step, or a date of it, is compared with.</summary>
    internal TimeLimit? Limit { get; }

    /// <summary>The roles in each of which a step was taken.</summary>
    internal string[] Roles { get; private init; } = [];

    internal Need[] Parts { get; }

    /// <summary>The step has this paper with it (材料).</summary>
    /// <exception cref="ArgumentException">The paper is no code.</exception>
    public static Need Paper(string code) => new(NeedKind.Paper, $"paper:{Code.Check(code, nameof(code))}", code);

    /// <summary>The step has a value of this name, whatever it is.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public static Need Given(string name) => new(NeedKind.Given, $"{Code.Check(name, nameof(name))}=*", name);

    /// <summary>The step has a value of this name, and it is this code.</summary>
    /// <exception cref="ArgumentException">Name or code is no code.</exception>
    public static Need Is(string name, string code) =>
        new(NeedKind.Is, $"{Code.Check(name, nameof(name))}={Code.Check(code, nameof(code))}", name, code);

    /// <summary>The step has a flag of this name, and it is yes.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public static Need Yes(string name) => Is(name, StepTaken.YesCode);

    /// <summary>The step has a number of this name, and it is at least this.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public static Need AtLeast(string name, decimal least) =>
        new(NeedKind.AtLeast, $"{Code.Check(name, nameof(name))}>={NumberText.Of(least)}", name, number: least);

    /// <summary>The step has a number of this name, and it is at most this.</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public static Need AtMost(string name, decimal most) =>
        new(NeedKind.AtMost, $"{Code.Check(name, nameof(name))}<={NumberText.Of(most)}", name, number: most);

    /// <summary>The step has a number of this name, and it is a whole one: for heads and votes (整数).</summary>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public static Need Whole(string name) => new(NeedKind.Whole, $"whole:{Code.Check(name, nameof(name))}", name);

    /// <summary>The step has a date of this name, and it is the one that follows from the limit once the step is taken.</summary>
    /// <remarks>A limit that does not run meets no such need.</remarks>
    /// <exception cref="ArgumentException">The name is no code.</exception>
    public static Need DateIs(string name, TimeLimit limit) =>
        new(NeedKind.DateIs, $"{Code.Check(name, nameof(name))}=({Require.NotNull(limit, nameof(limit))})", name, limit: limit);

    /// <summary>The step is taken on the date of the limit or before it: to be joined with what is needed later (<see cref="Any"/>).</summary>
    /// <remarks>Met by a limit that does not run.</remarks>
    public static Need NotAfter(TimeLimit limit) => new(NeedKind.NotAfter, $"not-after:({Require.NotNull(limit, nameof(limit))})", limit: limit);

    /// <summary>One number of the step exceeds a share of another one: <c>MoreThanShare("yes", 1, 2, "due")</c> is more than half of those due.</summary>
    /// <remarks>Compared by multiplying across: nothing is divided, nothing rounded. A whole of 0 or below meets no need.</remarks>
    /// <exception cref="ArgumentException">A name is no code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is below 0 or the denominator below 1.</exception>
    public static Need MoreThanShare(string part, int numerator, int denominator, string whole) =>
        Share(NeedKind.MoreThanShare, ">", part, numerator, denominator, whole);

    /// <summary>One number of the step reaches a share of another one.</summary>
    /// <remarks>Compared as in <see cref="MoreThanShare"/>.</remarks>
    /// <exception cref="ArgumentException">A name is no code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The numerator is below 0 or the denominator below 1.</exception>
    public static Need AtLeastShare(string part, int numerator, int denominator, string whole) =>
        Share(NeedKind.AtLeastShare, ">=", part, numerator, denominator, whole);

    /// <summary>That step was taken before.</summary>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public static Need Done(string step) => Done(step, 1);

    /// <summary>That step was taken before by this many different actors; for one, by anyone.</summary>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is not at least one party.</exception>
    public static Need Done(string step, int parties) =>
        new(NeedKind.Done, $"done:{Code.Check(step, nameof(step))}{Times(parties)}", step, number: parties);

    /// <summary>That step was taken by this many different actors, since the latest time that the other one was; never, when the other one was not.</summary>
    /// <exception cref="ArgumentException">A step is no code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is not at least one party.</exception>
    public static Need DoneSince(string since, string step, int parties) =>
        new(NeedKind.Done, $"done:{Code.Check(step, nameof(step))}{Times(parties)}/{Code.Check(since, nameof(since))}", step, since, parties);

    /// <summary>That step was taken before in each of these roles (各方分别办理).</summary>
    /// <exception cref="ArgumentException">There are no roles, or the step or one of them is no code.</exception>
    public static Need DoneIn(string step, params string[] roles)
    {
        Code.Check(step, nameof(step));
        string[] each = Domain.Parts.WithCodes([], roles, nameof(roles));
        return each.Length > 0
            ? new(NeedKind.DoneIn, $"done:{step}@{string.Join("+", each)}", step) { Roles = each }
            : throw new ArgumentException("At least one role is required.", nameof(roles));
    }

    /// <summary>Whoever takes the step is not one of those who took that other step (回避).</summary>
    /// <remarks>Met when the other step was not taken; not met by a step that names no actor. A step that a need of this kind names is refused without an actor, so that nobody evades it.</remarks>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public static Need NotBy(string step) => new(NeedKind.OtherActor, $"not-by:{Code.Check(step, nameof(step))}", step);

    /// <summary>Whoever takes the step is one of those who took that other step.</summary>
    /// <remarks>Not met by a step that names no actor. As with <see cref="NotBy"/>, the other step is refused without one.</remarks>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public static Need SameActor(string step) => new(NeedKind.SameActor, $"by:{Code.Check(step, nameof(step))}", step);

    /// <summary>The need is not met.</summary>
    public static Need Not(Need need) =>
        new(NeedKind.Not, $"!({Require.NotNull(need, nameof(need))})", parts: [need]);

    /// <summary>One of the needs is met, or several.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Need Any(params Need[] needs) => Joined(NeedKind.Any, " | ", needs);

    /// <summary>All of the needs are met.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Need All(params Need[] needs) => Joined(NeedKind.All, " & ", needs);

    /// <inheritdoc/>
    public bool Equals(Need? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Need);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.OfText(_text);

    /// <summary>The need in short, such as "paper:application", "days>=3 | hours>=24" or "done:consult*4".</summary>
    public override string ToString() => _text;

    /// <summary>Whether the need, or a part of it, compares who takes a step with who took that one.</summary>
    internal bool ComparesTakersOf(string step) => Kind is NeedKind.SameActor or NeedKind.OtherActor
        ? Name == step
        : Array.Exists(Parts, part => part.ComparesTakersOf(step));

    /// <summary>The steps that the need of a step names, within it and its parts; a date that follows from the step itself names others only.</summary>
    internal IEnumerable<string> Steps(string step) => Kind switch
    {
        NeedKind.DateIs => Limit!.Steps().Where(name => name != step),
        NeedKind.NotAfter => Limit!.Steps(),
        NeedKind.Done => Other.Length == 0 ? [Name] : [Name, Other],
        NeedKind.SameActor or NeedKind.OtherActor or NeedKind.DoneIn => [Name],
        _ => Parts.SelectMany(part => part.Steps(step)),
    };
}
