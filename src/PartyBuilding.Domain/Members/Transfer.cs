using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>One step of the way that a member's record takes from organization to organization (组织关系转接).</summary>
/// <remarks>Immutable; equal when all parts are equal. Between issue and arrival the record is in transit, and the member is still counted where it came from.
/// A record follows the person: a move in office is a <see cref="CadreMove"/>, and what bars that one (<see cref="MemberActions.Transfer"/>) does not bar this one.</remarks>
public sealed record Transfer : IMemberContent
{
    private Transfer(TransferStage stage, OrganizationId organization, LocalDate date)
    {
        Require.Some(organization.IsNone, nameof(organization));
        Stage = stage;
        Organization = organization;
        Date = date.Iso();
    }

    /// <summary>The step.</summary>
    public TransferStage Stage { get; }

    /// <summary>The organization that keeps the record after the step, or to which it is on its way.</summary>
    public OrganizationId Organization { get; }

    /// <summary>For an issue the organization that let it go; otherwise null.</summary>
    public OrganizationId? From { get; private init; }

    /// <summary>The day of the step.</summary>
    public LocalDate Date { get; }

    /// <summary>For an issue the last day to arrive (介绍信有效期); null when none is set.</summary>
    public LocalDate? ReportBy { get; private init; }

    string IMemberContent.Kind => MemberEntryKinds.Transfer;

    ItemId? IMemberContent.Matter => null;

    /// <summary>The record is first kept by this organization.</summary>
    /// <exception cref="ArgumentException">The organization is none.</exception>
    public static Transfer Register(OrganizationId organization, LocalDate date) => new(TransferStage.Registered, organization, date);

    /// <summary>The record leaves one organization for another.</summary>
    /// <remarks>A file refuses one that goes back to where it comes from.</remarks>
    /// <exception cref="ArgumentException">An organization is none.</exception>
    public static Transfer Issue(OrganizationId from, OrganizationId to, LocalDate date)
    {
        Require.Some(from.IsNone, nameof(from));
        return new(TransferStage.Issued, to, date) { From = from };
    }

    /// <summary>The record arrived at this organization.</summary>
    /// <exception cref="ArgumentException">The organization is none.</exception>
    public static Transfer Receive(OrganizationId at, LocalDate date) => new(TransferStage.Received, at, date);

    /// <summary>The record came back to this organization.</summary>
    /// <exception cref="ArgumentException">The organization is none.</exception>
    public static Transfer Return(OrganizationId to, LocalDate date) => new(TransferStage.Returned, to, date);

    /// <summary>The same issue, to arrive by this day; arriving later is a warning. A file refuses a day before the issue, or with another step.</summary>
    public Transfer ToArriveBy(LocalDate lastDay) => this with { ReportBy = lastDay.Iso() };

    /// <summary>Step, organization and day, such as "Issued 407 2025-03-01".</summary>
    public override string ToString() => $"{Stage} {Organization} {Date.Text()}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
        FindingPlace place = FindingPlace.OfSubject(before.Member);
        CheckParts(before, place, findings);
        Transfer? inTransit = before.InTransitOn(Date);
        OrganizationId? home = before.HomeOn(Date);
        if (Stage is TransferStage.Registered or TransferStage.Issued)
        {
            if (inTransit is not null)
            {
                findings.Add(Finding.Of(DomainFindings.RecordInTransit, place)
                    .With("to", inTransit.Organization).With("since", inTransit.Date).With("date", Date));
            }
            else if (home is OrganizationId kept && (Stage == TransferStage.Registered || kept != From))
            {
                findings.Add(Finding.Of(DomainFindings.RecordKeptElsewhere, place).With("home", kept).With("date", Date));
            }

            if (Stage == TransferStage.Issued)
            {
                findings.AddRange(before.May(MemberActions.RelationTransfer, Date));
            }
        }
        else if (inTransit is null)
        {
            findings.Add(Finding.Of(DomainFindings.NoRecordInTransit, place).With("organization", Organization).With("date", Date));
        }
        else
        {
            CheckArrival(inTransit, place, findings);
        }
    }

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.With(RecordAttributes.Stage, StageCode(Stage)).With(RecordAttributes.AtOrganization, Organization);
        return From is OrganizationId from ? described.With(RecordAttributes.FromOrganization, from) : described;
    }

    private static string StageCode(TransferStage stage) => stage switch
    {
        TransferStage.Registered => "registered",
        TransferStage.Issued => "issued",
        TransferStage.Received => "received",
        _ => "returned",
    };

    private void CheckParts(MemberFile before, FindingPlace place, List<Finding> findings)
    {
        EntryDays.Check(before, this, ReportBy, findings);
        if (From == Organization)
        {
            findings.Add(Finding.Of(DomainFindings.TransferToItself, place).With("organization", Organization).With("date", Date));
        }

        if (Stage != TransferStage.Issued && ReportBy is LocalDate by)
        {
            findings.Add(Finding.Of(DomainFindings.ArrivalDayWithoutIssue, place).With("date", Date).With("reportBy", by));
        }
    }

    private void CheckArrival(Transfer inTransit, FindingPlace place, List<Finding> findings)
    {
        OrganizationId expected = Stage == TransferStage.Received ? inTransit.Organization : inTransit.From!.Value;
        if (expected != Organization)
        {
            findings.Add(Finding.Of(DomainFindings.RecordArrivesElsewhere, place)
                .With("organization", Organization).With("expected", expected).With("date", Date));
        }

        if (Stage == TransferStage.Received && inTransit.ReportBy is LocalDate by && Date > by)
        {
            findings.Add(Finding.Of(DomainFindings.RecordArrivesLate, place)
                .With("organization", Organization).With("reportBy", by).With("date", Date));
        }
    }
}
