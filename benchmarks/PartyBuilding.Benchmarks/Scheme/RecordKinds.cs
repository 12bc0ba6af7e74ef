using System;

namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>The kinds of record, as codes and as the small numbers that the struct loops use.</summary>
internal static class RecordKinds
{
    internal const string Study = "study.held";
    internal const string General = "general.held";
    internal const string Proposal = "proposal.submitted";
    internal const string Opinion = "opinion.provided";
    internal const string Volunteer = "volunteer.served";
    internal const string Report = "report.due";
    internal const string Incident = "incident.disciplinary";

    internal const byte StudyNumber = 0, GeneralNumber = 1, ProposalNumber = 2, OpinionNumber = 3, VolunteerNumber = 4, ReportNumber = 5, IncidentNumber = 6;

    /// <summary>All codes; the place of a code is its number.</summary>
    internal static readonly string[] All = [Study, General, Proposal, Opinion, Volunteer, Report, Incident];

    internal static byte NumberOf(string kind) => (byte)Array.IndexOf(All, kind);
}
