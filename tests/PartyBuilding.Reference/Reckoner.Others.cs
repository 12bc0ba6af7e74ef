using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>What others have: the superior, those below, and the group.</content>
internal sealed partial class Reckoner
{
    /// <summary>Who is judged.</summary>
    public IReadOnlyList<SubjectId> Judged { get; set; } = [];

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
        return (folded ?? Instead(node.None, place)) with { Leaves = [] };
    }

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
            return Land(node.Name == "score" ? _policy.Score! : _lines[node.Name], whole);
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
        return line.IsLeftOut
            ? node.Fallback is Number fallback ? Land(fallback, place) : Known.Anything
            : line with { Leaves = [] };
    }
}
