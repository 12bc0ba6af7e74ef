using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What a builder says about a row that it leaves out, said of an event that does not take place: nothing was left out, and nothing changed.</summary>
internal static class EventRefusals
{
    private static readonly Dictionary<FindingKind, FindingKind> Kinds = new()
    {
        [DomainFindings.TwoHomes] = DomainFindings.EventMakesTwoHomes,
        [DomainFindings.MembershipOutsideExistence] = DomainFindings.EventCutsMembership,
        [DomainFindings.RelationOutsideExistence] = DomainFindings.EventCutsRelation,
        [DomainFindings.TermOutsideExistence] = DomainFindings.EventCutsTerm,
        [DomainFindings.AppointmentOutsideExistence] = DomainFindings.EventCutsAppointment,
        [DomainFindings.PostNotDrawnFrom] = DomainFindings.EventEndsSourceOfPost,
    };

    /// <summary>The refusal with the same place and evidence; what speaks of the event already stays as it is.</summary>
    internal static Finding Of(Finding finding, LocalDate on) => Kinds.TryGetValue(finding.Kind, out FindingKind? kind)
        ? finding.Evidence.Aggregate(Finding.Of(kind, finding.Place), (refusal, evidence) => refusal.With(evidence)).With("on", on)
        : finding;
}
