using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Those who put a proposal forward, in order, and those who wrote it for them (提案者).</summary>
/// <remarks>Immutable; equal when all parts are equal. Whether somebody is named twice is checked where a proposal is submitted.</remarks>
public sealed class Sponsors : IEquatable<Sponsors>
{
    private readonly string _form;
    private readonly SubjectId[] _sponsors;
    private readonly SubjectId[] _writers;
    private readonly SubjectId[] _team;

    private Sponsors(string form, SubjectId[] sponsors, SubjectId[] writers, SubjectId[] team)
    {
        _form = form;
        _sponsors = sponsors;
        _writers = writers;
        _team = team;
        Signers = Array.AsReadOnly(Rows(SignerParts.Sponsor, sponsors));
        Authors = Array.AsReadOnly([.. Rows(SignerParts.Writer, writers), .. Rows(SignerParts.TeamMember, team)]);
    }

    /// <summary>Individual, joint, collective or team, see <see cref="SponsorForms"/>.</summary>
    public string Form => _form == SponsorForms.Individual && _sponsors.Length > 1 ? SponsorForms.Joint : _form;

    /// <summary>The sole or first sponsor (第一提案人), or the body or team.</summary>
    public SubjectId First => _sponsors[0];

    /// <summary>The sponsors in the order of signing.</summary>
    public IReadOnlyList<Signer> Signers { get; }

    /// <summary>The writers in their order, then the members of the team in theirs; each group is counted by itself.</summary>
    public IReadOnlyList<Signer> Authors { get; }

    /// <summary>The number of sponsors.</summary>
    public int Count => _sponsors.Length;

    /// <summary>One sponsor alone.</summary>
    /// <exception cref="ArgumentException">The sponsor is none.</exception>
    public static Sponsors Sole(SubjectId sponsor) => Joint(sponsor);

    /// <summary>A first signer with others, in the order of signing.</summary>
    /// <exception cref="ArgumentException">A signer is none.</exception>
    public static Sponsors Joint(SubjectId first, params SubjectId[] others) => new(SponsorForms.Individual, All(first, others), [], []);

    /// <summary>A body, or a leading body with others that join it.</summary>
    /// <exception cref="ArgumentException">A body is none.</exception>
    public static Sponsors Collective(SubjectId body, params SubjectId[] others) => new(SponsorForms.Collective, All(body, others), [], []);

    /// <summary>A team.</summary>
    /// <exception cref="ArgumentException">The team is none.</exception>
    public static Sponsors Team(SubjectId team) => new(SponsorForms.Team, All(team, []), [], []);

    /// <summary>The same, written by these, in this order after those named before.</summary>
    /// <exception cref="ArgumentException">A writer is none.</exception>
    public Sponsors WrittenBy(params SubjectId[] writers) => new(_form, _sponsors, [.. _writers, .. Checked(writers, nameof(writers))], _team);

    /// <summary>The same, with these in the team.</summary>
    /// <exception cref="ArgumentException">A member is none.</exception>
    public Sponsors WithTeam(params SubjectId[] members) => new(_form, _sponsors, _writers, [.. _team, .. Checked(members, nameof(members))]);

    /// <summary>Whether this one is a sponsor.</summary>
    public bool Include(SubjectId sponsor) => Array.IndexOf(_sponsors, sponsor) >= 0;

    /// <inheritdoc/>
    public bool Equals(Sponsors? other) =>
        other is not null && _form == other._form && Signers.SequenceEqual(other.Signers) && Authors.SequenceEqual(other.Authors);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sponsors);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(First.GetHashCode(), _sponsors.Length + _writers.Length + _team.Length);

    /// <summary>Form and sponsors, such as "joint member:m3, member:m5".</summary>
    public override string ToString() => $"{Form} {string.Join(", ", _sponsors)}";

    internal Sponsors JoinedBy(SubjectId signer) => new(_form, [.. _sponsors, signer], _writers, _team);

    /// <summary>Who is named more than once in one group, each once, in order.</summary>
    internal IEnumerable<SubjectId> NamedTwice() => new[] { _sponsors, [.. _writers, .. _team] }
        .SelectMany(group => group.GroupBy(who => who).Where(same => same.Count() > 1).Select(same => same.Key))
        .Distinct().OrderBy(who => who);

    private static Signer[] Rows(string part, SubjectId[] who) => [.. who.Select((one, i) => new Signer(one, part, i + 1, who.Length))];

    private static SubjectId[] All(SubjectId first, SubjectId[] others)
    {
        Require.Some(first.IsNone, nameof(first));
        return [first, .. Checked(others, nameof(others))];
    }

    private static SubjectId[] Checked(SubjectId[] subjects, string paramName)
    {
        foreach (SubjectId subject in Require.NotNull(subjects, paramName))
        {
            Require.Some(subject.IsNone, paramName);
        }

        return subjects;
    }
}
