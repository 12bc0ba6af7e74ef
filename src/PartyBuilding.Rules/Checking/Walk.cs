using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>One walk through a policy's algebra that notes every node with its place and scope, in the order of the document.</summary>
internal sealed partial class Walk
{
    private readonly NameTable names;
    private readonly List<Site> sites = new List<Site>();

    /// <summary>What the rows of a spoken form that was entered share: it stands in the document once, and is judged once.</summary>
    private readonly HashSet<object> again = new HashSet<object>(SameNode.Instance);

    private Walk(NameTable names) => this.names = names;

    internal static IReadOnlyList<Site> Through(Policy policy, NameTable names)
    {
        var walk = new Walk(names);
        if (policy.Scope is not null)
        {
            walk.Enter(policy.Scope, Slot.Scope, 0, Spot.At("$.scope"), null, Scope.Subject);
        }

        if (policy.Score is not null)
        {
            walk.Enter(policy.Score, Slot.Score, 0, Spot.At("$.score"), null, Scope.Subject);
        }

        for (var i = 0; i < policy.Then.Count; i++)
        {
            walk.Enter(policy.Then[i], "$.then[" + Text(i) + "]");
        }

        return walk.sites;
    }

    private static string Text(int index) => index.ToString(CultureInfo.InvariantCulture);

    private void Enter(Step written, string path)
    {
        var plain = written.Plain();
        var word = RowWord(written);
        again.Clear();
        for (var i = 0; i < plain.Count; i++)
        {
            var row = word is null ? path : path + word + "[" + Text(RowOf(written, i)) + "]";
            var spot = ReferenceEquals(plain[i], written) ? Spot.At(path) : Spot.Speaking(row, path, written.Parts());
            var site = Note(null, Slot.Step, i, spot, Scope.Judged, plain[i], written);
            Below(plain[i], spot, site);
            again.UnionWith(plain.Count == 1 ? Array.Empty<object>() : written.Parts().Select(part => (object?)part.Number ?? part.Condition!).Where(node => Seen(node, site)));
        }
    }

    /// <summary>The row of which a plain step was made: a requirement from which an exception is made makes two.</summary>
    private static int RowOf(Step written, int plain)
    {
        var row = 0;
        for (var rest = plain; written is Requirements requirements; row++)
        {
            rest -= requirements.StepsOf(requirements.Rows[row]);
            if (rest < 0)
            {
                return row;
            }
        }

        return plain;
    }

    private static bool Seen(object node, Site site) => ReferenceEquals(site.Written, node) || site.Children.Any(child => Seen(node, child));

    private static string? RowWord(Step step) => step switch
    {
        Quota _ => ".quota",
        Honours _ => ".honours",
        Requirements requirements => "." + requirements.Word,
        Consequences _ => ".consequences",
        Deadlines _ => ".deadlines",
        Overrides _ => ".overrides",
        _ => null,
    };

    private void Below(Step step, Spot spot, Site site)
    {
        switch (step)
        {
            case Grades grades:
                Enter(grades.On, Slot.On, spot, ".on", site);
                for (var i = 0; i < grades.Cases.Count; i++)
                {
                    Enter(grades.Cases[i].Comparison, grades.Cases[i].When, i, spot, ".grades[" + Text(i) + "]", site);
                }

                break;
            case AdjustGrade adjust:
                foreach (var part in adjust.Parts())
                {
                    Enter(part, part.Number is null ? Slot.When : adjust.Relative is null ? Slot.Points : Slot.Tested, 0, spot, site, site.Scope);
                }

                break;
            case AdjustScore adjust:
                foreach (var part in adjust.Parts())
                {
                    Enter(part, part.Number is null ? Slot.When : Slot.Points, 0, spot, site, site.Scope);
                }

                break;
            case Places places:
                Enter(places.Among, Slot.When, 0, spot, ".among", site, site.Scope);
                for (var i = 0; i < places.Reserves.Count; i++)
                {
                    Enter(places.Reserves[i].Among, Slot.When, i + 1, spot, ".reserve[" + Text(i) + "].among", site, site.Scope);
                }

                for (var i = 0; i < places.Order.Count; i++)
                {
                    Enter(places.Order[i].By, Slot.Order, i, spot.To(places.Order[i].By, ".order[" + Text(i) + "]"), site, site.Scope);
                }

                break;
            case ConditionalFinding finding:
                Enter(finding.When, Slot.When, 0, spot.To(finding.When, ".when"), site, site.Scope);
                break;
        }
    }

    private void Enter(Child part, Slot slot, int index, Spot spot, Site site, Scope scope)
    {
        if (part.Number is not null)
        {
            Enter(part.Number, slot, index, spot.To(part.Number, part.Path), site, scope);
        }
        else
        {
            Enter(part.Condition!, slot, index, spot.To(part.Condition!, part.Path), site, scope);
        }
    }

    private void Enter(Comparison? comparison, Condition? when, int index, Spot spot, string suffix, Site site)
    {
        if (comparison?.Bound is Number bound)
        {
            Enter(bound, Slot.Bound, index, spot.To(bound, suffix + "." + ComparisonWords.Of(comparison.Kind)), site, site.Scope);
        }

        Enter(when, Slot.When, index, spot, suffix + (comparison is null ? ".when" : ".and"), site, site.Scope);
    }

    private void Enter(Number? number, Slot slot, Spot spot, string suffix, Site site, Scope? scope = null)
    {
        if (number is not null)
        {
            Enter(number, slot, 0, spot.To(number, suffix), site, scope ?? site.Scope);
        }
    }

    private void Enter(Condition? condition, Slot slot, int index, Spot spot, string suffix, Site site, Scope scope)
    {
        if (condition is not null)
        {
            Enter(condition, slot, index, spot.To(condition, suffix), site, scope);
        }
    }

    private Site Note(Site? parent, Slot slot, int index, Spot spot, Scope scope, object node, object written)
    {
        var site = new Site(parent, slot, index, spot, scope, node, written);
        sites.Add(site);
        return site;
    }

    private IReadOnlyList<string> KindsOf(Each each, Scope scope) => each.Kinds.Count == 0
        ? scope.Part ?? Array.Empty<string>()
        : each.IsOfThese ? Known(each.Kinds).Where(kind => scope.Part is null || scope.Part.Contains(kind)).ToArray()
        : Known(each.Kinds);

    private string[] Known(IReadOnlyList<string>? kinds) => (kinds ?? Array.Empty<string>()).Where(names.IsKind).Distinct().ToArray();
}
