using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>What others have: the superior, those below, and the group.</content>
internal sealed partial class Reckoner
{
    /// <summary>Who is judged.</summary>
    public IReadOnlyList<SubjectId> Judged { get; init; } = [];

    private bool IsLineOfOthers(Value node) => node.Policy is null && (node.Name == "score" || _lines.ContainsKey(node.Name));

    private Known OfOthers(Value node, Place place)
    {
        if (node.Owner == Value.Superior)
        {
            return OfSuperior(node, place);
        }

        (SubjectId Subject, Known Value)[] values = [.. Those(node, place.Subject).Select(s => (s, Value: Had(node, s))).Where(v => !v.Value.IsLeftOut)];
        Known? folded = node.Folding == Fold.Rank
            ? Rank(node, place.Subject, values)
            : Folded(node.Folding!.Value, [.. values.Select(v => v.Value)]);
        if (node.Owner == Value.Subordinates)
        {
            return values.Length == 0 && folded is null
                ? Read(node, Instead(node.None, node, place))
                : folded! with { Leaves = [.. values.SelectMany(v => LeavesOf(node, v.Subject, v.Value))], Needs = [.. values.SelectMany(v => NeedsOf(node, v.Subject, v.Value))] };
        }

        IReadOnlyList<Leaf> own = node.Measured is null ? [] : Had(node, place.Subject).Leaves;
        return folded is null
            ? Read(node, Instead(node.None, node, place))
            : folded with { Leaves = [.. own, LeafOf(node, place.Subject, values)], Needs = Lacking(node, place.Subject, values) };
    }

    /// <summary>What each of those has who are folded, or against whom one is ranked.</summary>
    private static Leaf LeafOf(Value node, SubjectId subject, (SubjectId Subject, Known Value)[] values) => Leaf.Of("group", node.Clause, node.Id, values
        .Where(v => node.Folding != Fold.Rank || v.Subject != subject)
        .Select(v => v.Value.IsTight || v.Value.IsLoose
            ? new LeafPart(v.Subject.ToString(), null, null, string.Empty)
            : new LeafPart(v.Subject.ToString(), v.Value.Low, v.Value.High, string.Empty)));

    /// <summary>A value of one of several is told by whose it is; what stands in for a missing one is no leaf.</summary>
    private IEnumerable<Leaf> LeavesOf(Value node, SubjectId whose, Known value) =>
        IsLineOfOthers(node) || Look(node.OfOne(Value.Self), whose, Place.Whole(whose)).Exists || node.Fallback is null
            ? [LeafOf(null, whose.ToString(), value)]
            : value.Leaves;

    /// <summary>Of a fact it is the fact that is missing, of a line the line.</summary>
    private IReadOnlyList<string> NeedsOf(Value node, SubjectId whose, Known value) =>
        value.IsCertain ? [] : IsLineOfOthers(node) ? [Need.Of(whose, NameOf(node), isResult: false)] : value.Needs;

    /// <summary>What oneself lacks is named; of the others it is said who lacks something.</summary>
    private IReadOnlyList<string> Lacking(Value node, SubjectId subject, (SubjectId Subject, Known Value)[] values)
    {
        SubjectId[] others = [.. values.Where(v => v.Subject != subject && !v.Value.IsCertain).Select(v => v.Subject)];
        IEnumerable<string> own = values.Where(v => v.Subject == subject && node.Owner != Value.Others).SelectMany(v => v.Value.Needs);
        return others.Length == 0 ? [.. own] : [.. own, Need.Others(NameOf(node), others)];
    }

    private string NameOf(Value node) =>
        !IsLineOfOthers(node) ? node.Policy ?? node.Name
        : node.Name == "score" ? _policy.Score!.Id ?? Form(_policy.Score.Plain())
        : node.Name;

    private IEnumerable<SubjectId> Those(Value node, SubjectId subject) => node.Owner switch
    {
        Value.Subordinates => Below(subject).Where(s => !IsLineOfOthers(node) || Judged.Contains(s)),
        Value.Others => Alike(node, subject).Where(s => s != subject),
        _ => Alike(node, subject),
    };

    private IEnumerable<SubjectId> Below(SubjectId subject) => subject.Kind == SubjectKinds.Organization
        ? _input.Roster.ChildrenOf(OrganizationId.Of(subject.Key), ReadAt).Select(o => (SubjectId)o.Id)
        : [];

    private IEnumerable<SubjectId> Alike(Value node, SubjectId subject) =>
        node.Sharing is not string fact ? Judged : Judged.Where(s => Shared(fact, s) == Shared(fact, subject));

    private string? Shared(string fact, SubjectId subject)
    {
        Found found = Look(Value.Of(fact), subject, Place.Whole(subject));
        return !found.Exists ? null : string.Join(" ", found.Codes) + " " + found.Number;
    }

    /// <summary>What one of them has; left out where it has nothing and may be.</summary>
    private Known Had(Value node, SubjectId subject)
    {
        Place whole = Place.Whole(subject);
        if (IsLineOfOthers(node))
        {
            return node.Name == "score" ? Points(subject) : LineOf(node.Name, subject);
        }

        Value own = node.OfOne(Value.Self);
        return node.LeavesOutMissing && !Look(own, subject, whole).Exists ? Known.Left : LookedUp(own, subject, whole);
    }

    private static Known? Rank(Value node, SubjectId subject, (SubjectId Subject, Known Value)[] values)
    {
        if (values.FirstOrDefault(v => v.Subject == subject).Value is not Known own)
        {
            return null;
        }

        Known[] others = [.. values.Where(v => v.Subject != subject).Select(v => v.Value)];
        int certainly = others.Count(v => node.IsLowestFirst ? v.High < own.Low : v.Low > own.High);
        int possibly = others.Count(v => node.IsLowestFirst ? v.Low < own.High : v.High > own.Low);
        return Known.Between(1m + certainly, 1m + possibly) with
        {
            IsLoose = values.Any(v => v.Value.IsLoose),
            IsTight = values.Any(v => v.Value.IsTight),
        };
    }

    private Known OfSuperior(Value node, Place place)
    {
        SubjectId? superior = place.Subject.Kind == SubjectKinds.Organization
            ? _input.Roster.SuperiorsOf(OrganizationId.Of(place.Subject.Key), ReadAt).Select(o => (SubjectId?)o.Id).FirstOrDefault()
            : null;
        if (!IsLineOfOthers(node))
        {
            return LookedUp(node, superior, place);
        }

        Known line = superior is SubjectId above && Judged.Contains(above) ? Had(node, above) : Known.Left;
        return !line.IsLeftOut ? line with { Leaves = [LeafOf(null, superior.ToString(), line)], Needs = NeedsOf(node, superior!.Value, line) }
            : node.Fallback is Number fallback ? Land(fallback, place)
            : RoomOf(node) with { Leaves = [LeafOf(node.Clause, node.Id, RoomOf(node))], Needs = [Need.Of(place.Subject, NameOf(node), isResult: false)] };
    }

    /// <summary>What a line lies in that nobody has.</summary>
    private Known RoomOf(Value node) => Room(node.Name == "score" ? _policy.Score! : _lines[node.Name]);
}
