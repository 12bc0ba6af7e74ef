using System;
using System.Collections.Generic;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Maps the rows of organizations.csv and members.csv to the roster.</summary>
internal sealed class RosterFiles(Names names, SourceLines lines)
{
    private readonly RosterBuilder _builder = new();
    private readonly HashSet<(MemberId Id, LocalDate? JoinedOn)> _members = [];

    internal void AddOrganizations(CsvFile file)
    {
        foreach (CsvRow row in file.Rows)
        {
            OrganizationId id = row.Key("id", OrganizationId.Of);
            LocalDate foundedOn = row.Date("foundedOn");
            LocalDate? lastDay = row.OptionalDate("lastDay");
            OrganizationId parent = row.OptionalKey("parent", OrganizationId.Of);
            string? kind = row.Code("kind");
            if (row.IsSound && kind is not null)
            {
                _builder.AddOrganization(id, kind, foundedOn, lastDay, parent.IsNone ? null : parent);
                names.Add(id, OneLine(row["chinese"]), OneLine(row["english"]));
                lines.Add(CsvShape.Organizations, id, row.Line);
            }
        }
    }

    internal void AddMembers(CsvFile file)
    {
        foreach (CsvRow row in file.Rows)
        {
            MemberId id = row.Key("member", MemberId.Of);
            LocalDate? joinedOn = row.OptionalDate("joinedOn");
            OrganizationId organization = row.Key("organization", OrganizationId.Of);
            LocalDate from = row.Date("from");
            LocalDate? to = row.OptionalDate("to");
            MembershipKind kind = row.Word("membership", "home", "other") == "other" ? MembershipKind.Other : MembershipKind.Home;
            if (row.IsSound)
            {
                AddMember(id, joinedOn);
                _builder.AddMembership(id, organization, from, to, kind);
                lines.Add(CsvShape.Members, id, row.Line, ((SubjectId)organization).ToString(), Span(from, to));
            }
        }
    }

    internal Checked<Roster> Build() => _builder.Build();

    /// <summary>A name that was broken within a cell.</summary>
    private static string OneLine(string name) => string.Join(' ', name.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A span as findings write it.</summary>
    private static string Span(LocalDate from, LocalDate? to) =>
        (to is LocalDate last && last >= from ? DateSpan.Of(from, last) : DateSpan.From(from)).ToString();

    /// <summary>A member has a row for each membership, and is one member.</summary>
    private void AddMember(MemberId id, LocalDate? joinedOn)
    {
        if (_members.Add((id, joinedOn)))
        {
            Member member = Member.Of(id);
            _builder.Add(joinedOn is LocalDate date ? member.Joined(date) : member);
        }
    }
}
