using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Slots of the calendar where a policy's year starts on a day of its own: that the start does not cut one in two.</summary>
internal sealed class SlotsValidator : PartValidator
{
    internal SlotsValidator()
        : base(Cut)
    {
    }

    private static IEnumerable<Finding> Cut(Survey survey) => survey.Policy.PeriodStarts is not AnnualDate starts
        ? Enumerable.Empty<Finding>()
        : survey.Of<Each>().SelectMany(each => CadencesOf(each.Value)
            .Where(cadence => !SlotGrid.Fits(cadence, starts))
            .Distinct()
            .Select(cadence => each.Key.Finds(RulesFindings.SlotsCut)
                .With("starts", Dates.Text(starts))
                .With("cadence", Words.Periods[(int)cadence])));

    private static IEnumerable<Cadence> CadencesOf(Each each) => each.Keys
        .Where(key => key.Kind == PartKeyKind.Slot)
        .Select(key => key.Cadence)
        .Concat(each.Caps.Select(cap => cap.Key));
}
