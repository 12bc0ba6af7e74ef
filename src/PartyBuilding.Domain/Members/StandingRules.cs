using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Which standing may follow which, and which standings an action is for (身份规则).</summary>
/// <remarks>Immutable; equal by content. An action that no line names is for everybody. The first standing on a file may be any.</remarks>
public sealed class StandingRules : IEquatable<StandingRules>
{
    private readonly HashSet<(string From, string To)> _follows;
    private readonly HashSet<(string Action, string Standing)> _grants;

    private StandingRules(IEnumerable<(string From, string To)> follows, IEnumerable<(string Action, string Standing)> grants)
    {
        _follows = new(follows);
        _grants = new(grants);
    }

    /// <summary>Rules that let no standing follow another and bind no action.</summary>
    public static StandingRules None { get; } = new([], []);

    /// <summary>A party with observation and probation: only a full member votes, elects and stands (党章).</summary>
    /// <remarks>An applicant and whoever left has no record to transfer. Moves in office are for everybody: a cadre need not be a member.</remarks>
    public static StandingRules Party { get; } = None
        .Allows(MemberStandings.Applicant, MemberStandings.Activist, MemberStandings.Left)
        .Allows(MemberStandings.Activist, MemberStandings.Candidate, MemberStandings.Applicant, MemberStandings.Left)
        .Allows(MemberStandings.Candidate, MemberStandings.Probationary, MemberStandings.Activist, MemberStandings.Left)
        .Allows(MemberStandings.Probationary, MemberStandings.Full, MemberStandings.Left)
        .Allows(MemberStandings.Full, MemberStandings.Suspended, MemberStandings.Left)
        .Allows(MemberStandings.Suspended, MemberStandings.Full, MemberStandings.Left)
        .Allows(MemberStandings.Left, MemberStandings.Applicant, MemberStandings.Full)
        .ForFullMembers()
        .Grants(MemberActions.RelationTransfer, MemberStandings.Activist, MemberStandings.Candidate, MemberStandings.Probationary, MemberStandings.Full, MemberStandings.Suspended);

    /// <summary>A democratic party: an applicant becomes a candidate at the first gate and a full member at the second, without probation (民主党派).</summary>
    public static StandingRules DemocraticParty { get; } = None
        .Allows(MemberStandings.Applicant, MemberStandings.Candidate, MemberStandings.Left)
        .Allows(MemberStandings.Candidate, MemberStandings.Full, MemberStandings.Applicant, MemberStandings.Left)
        .Allows(MemberStandings.Full, MemberStandings.Suspended, MemberStandings.Left)
        .Allows(MemberStandings.Suspended, MemberStandings.Full, MemberStandings.Left)
        .Allows(MemberStandings.Left, MemberStandings.Applicant, MemberStandings.Full)
        .ForFullMembers()
        .Grants(MemberActions.RelationTransfer, MemberStandings.Full, MemberStandings.Suspended);

    /// <summary>The same rules, in which these standings may follow the first one.</summary>
    /// <exception cref="ArgumentException">A standing is no code.</exception>
    public StandingRules Allows(string from, params string[] to)
    {
        Code.Check(from, nameof(from));
        return new(_follows.Concat(Require.NotNull(to, nameof(to)).Select(one => (from, Code.Check(one, nameof(to))))), _grants);
    }

    /// <summary>The same rules, in which the action is for these standings and those named for it before, and for no other.</summary>
    /// <exception cref="ArgumentException">A standing or the action is no code.</exception>
    public StandingRules Grants(string action, params string[] standings)
    {
        Code.Check(action, nameof(action));
        return new(_follows, _grants.Concat(Require.NotNull(standings, nameof(standings)).Select(one => (action, Code.Check(one, nameof(standings))))));
    }

    /// <summary>Whether the second standing may follow the first; a file without a standing takes any.</summary>
    public bool MayFollow(string? from, string to) => from is null || _follows.Contains((from, Code.Check(to, nameof(to))));

    /// <summary>The standings that the action is for, in ordinal order; empty when it is for everybody.</summary>
    public IReadOnlyList<string> StandingsFor(string action) =>
        Array.AsReadOnly(_grants.Where(pair => pair.Action == action).Select(pair => pair.Standing)
            .OrderBy(standing => standing, StringComparer.Ordinal).ToArray());

    /// <inheritdoc/>
    public bool Equals(StandingRules? other) =>
        other is not null && _follows.SetEquals(other._follows) && _grants.SetEquals(other._grants);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StandingRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (_follows.Count, _grants.Count).GetHashCode();

    /// <summary>The change of standing that an entry brings: its own, or for an expulsion that the member has left; null when it brings none.</summary>
    internal static StandingChange? ChangeBy(IMemberContent content) => content switch
    {
        StandingChange change => change,
        Sanction { SanctionKind: SanctionKinds.Expulsion } expulsion => StandingChange.Of(MemberStandings.Left, expulsion.Date).Because(StandingCauses.Expelled),
        _ => null,
    };

    private StandingRules ForFullMembers() => Grants(MemberActions.Vote, MemberStandings.Full)
        .Grants(MemberActions.Elect, MemberStandings.Full)
        .Grants(MemberActions.Stand, MemberStandings.Full);
}
