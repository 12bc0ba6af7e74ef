using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What is required of every subject; what is unmet is named.</summary>
public sealed partial class Requirements : StepOf<Requirements>
{
    private Requirements(Requirement[] rows) => Rows = rows;

    /// <summary>The requirements, in the order written.</summary>
    public IReadOnlyList<Requirement> Rows { get; }

    /// <summary>The exception that is made from each of them, beside those of their own; null for none.</summary>
    public Exemption? Exemption { get; private set; }

    /// <summary>Whether a subject with an unmet requirement can take no place.</summary>
    public bool Bars { get; private set; }

    /// <summary>Whether they are conditions of standing at all (资格条件), which always bar.</summary>
    public bool IsEligibility { get; private set; }

    /// <summary>These requirements.</summary>
    public static Requirements Of(params Requirement[] rows) => new Requirements(rows.ToArray());

    /// <summary>These conditions of standing at all: who does not meet one, and is not excepted, can take no place.</summary>
    public static Requirements OfEligibility(params Requirement[] rows) => new Requirements(rows.ToArray()) { IsEligibility = true, Bars = true };

    /// <summary>The same requirements, barring from places those who do not meet them.</summary>
    public Requirements Barring() => Change(r => r.Bars = true);

    /// <summary>The same requirements with an exception that is made from each of them, beside those of their own.</summary>
    /// <exception cref="ArgumentNullException">The exception is null.</exception>
    public Requirements Unless(Exemption exemption)
    {
        _ = exemption ?? throw new ArgumentNullException(nameof(exemption));
        return Change(r => r.Exemption = exemption);
    }

    /// <summary>Of how many steps of the algebra a row consists: with an exception there are those who are excepted as well.</summary>
    internal int StepsOf(Requirement row) => (row.Exemption ?? Exemption) is null ? 1 : 2;

    internal override IEnumerable<Child> Parts()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            var place = "." + Word + "[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            if (Rows[i].AppliesTo is Condition appliesTo)
            {
                yield return new Child(place + ".when", appliesTo);
            }

            yield return new Child(place + ".require", Rows[i].Condition);
            foreach (var part in Rows[i].Exemption?.Parts(place) ?? Enumerable.Empty<Child>())
            {
                yield return part;
            }
        }

        foreach (var part in Exemption?.Parts(string.Empty) ?? Enumerable.Empty<Child>())
        {
            yield return part;
        }
    }

    internal override IReadOnlyList<Step> Plain() => Rows.SelectMany(Plain).ToArray();

    private IEnumerable<Step> Plain(Requirement row)
    {
        var unmet = row.Unmet();
        var exemption = row.Exemption ?? Exemption;
        var made = row.Exemption is null || Exemption is null ? exemption?.Made() : Condition.Any(row.Exemption.Made(), Exemption.Made());
        var finding = ConditionalFinding.Of(row.Code, made is null ? unmet : Condition.All(unmet, Condition.Not(made))).AsUnmetRequirement();
        yield return (Bars ? finding.Barring() : finding).Marked(row.Clause ?? Clause, row.Title ?? Title, Choice);
        if (made is not null)
        {
            yield return ConditionalFinding.Of(row.Code + ".exempted", Condition.All(unmet, made))
                .Marked(exemption!.Clause ?? row.Clause ?? Clause, exemption.Title ?? row.Title ?? Title, Choice);
        }
    }
}
