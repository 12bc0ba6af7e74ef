using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>One entry of a <see cref="MemberFile"/>: a change of standing, a sanction, a training or any other of the kinds in <see cref="MemberEntryKinds"/> (档案记录).</summary>
/// <remarks>Immutable; equal when the contents are equal. Each content becomes an entry by itself: <c>file.Enter(ServicePeriod.Of(…))</c>.</remarks>
public sealed class MemberEntry : IEquatable<MemberEntry>
{
    private MemberEntry(IMemberContent content) => Content = content;

    /// <summary>What kind of entry it is, see <see cref="MemberEntryKinds"/>.</summary>
    public string Kind => Content.Kind;

    /// <summary>The day it happened or began.</summary>
    public LocalDate Date => Content.Date;

    /// <summary>The matter that it opens; null when it opens none.</summary>
    public ItemId? Matter => Content.Matter;

    internal IMemberContent Content { get; }

    /// <summary>The content, when it is of this type; otherwise null.</summary>
    public T? As<T>()
        where T : class => Content as T;

    /// <inheritdoc/>
    public bool Equals(MemberEntry? other) => other is not null && Content.Equals(other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MemberEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => Content.GetHashCode();

    /// <summary>Date, kind and content.</summary>
    public override string ToString() => $"{Date.Text()} {Kind} {Content}";

    /// <summary>A change of standing as an entry.</summary>
    public static implicit operator MemberEntry(StandingChange content) => Of(content);

    /// <summary>A step of a transfer as an entry.</summary>
    public static implicit operator MemberEntry(Transfer content) => Of(content);

    /// <summary>A training as an entry.</summary>
    public static implicit operator MemberEntry(Training content) => Of(content);

    /// <summary>A service period as an entry.</summary>
    public static implicit operator MemberEntry(ServicePeriod content) => Of(content);

    /// <summary>A sanction as an entry.</summary>
    public static implicit operator MemberEntry(Sanction content) => Of(content);

    /// <summary>A refresher training as an entry.</summary>
    public static implicit operator MemberEntry(RefresherTraining content) => Of(content);

    /// <summary>A move as an entry.</summary>
    public static implicit operator MemberEntry(CadreMove content) => Of(content);

    /// <summary>A spell of floating as an entry.</summary>
    public static implicit operator MemberEntry(FloatingSpell content) => Of(content);

    /// <summary>A time of service as an entry.</summary>
    public static implicit operator MemberEntry(ServiceSpell content) => Of(content);

    /// <summary>A grade as an entry.</summary>
    public static implicit operator MemberEntry(PostGrade content) => Of(content);

    /// <summary>An event as an entry.</summary>
    public static implicit operator MemberEntry(MemberEvent content) => Of(content);

    /// <summary>A talk or visit as an entry.</summary>
    public static implicit operator MemberEntry(CareGiven content) => Of(content);

    /// <summary>An action as an entry.</summary>
    public static implicit operator MemberEntry(ActionTaken content) => Of(content);

    /// <summary>The end of a matter as an entry.</summary>
    public static implicit operator MemberEntry(MatterEnded content) => Of(content);

    internal void Check(MemberFile before, List<Finding> findings) => Content.Check(before, findings);

    private static MemberEntry Of(IMemberContent content) => new(Require.NotNull(content, nameof(content)));
}
