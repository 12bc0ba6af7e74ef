using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Maps the rows of organizations.csv and members.csv to the roster.</summary>
internal sealed class RosterFiles(Names names, SourceLines lines)
{
    private readonly RosterBuilder _builder = new();
    private readonly Dictionary<OrganizationId, CsvRow> _organizations = [];
    private readonly Dictionary<MemberId, (LocalDate? JoinedOn, int Line)> _members = [];

    internal void AddOrganizations(CsvFile file)
    {
        foreach (CsvRow row in file.Rows)
        {
            OrganizationId id = row.Key("id", OrganizationId.Of);
            LocalDate foundedOn = row.Date("foundedOn");
            LocalDate? lastDay = row.OptionalDate("lastDay");
            OrganizationId parent = row.OptionalKey("parent", OrganizationId.Of);
            string? kind = row.Code("kind");
            if (row.IsSound && kind is not null && IsFirst(id, row))
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
            if (row.IsSound && IsSame(id, joinedOn, row))
            {
                _builder.AddMembership(id, organization, from, to, kind);
                lines.Add(CsvShape.Members, id, row.Line, ((SubjectId)organization).ToString(), Span(from, to));
            }
        }
    }

    internal Checked<Roster> Build()
    {
        foreach ((MemberId id, (LocalDate? joinedOn, _)) in _members)
        {
            _builder.Add(joinedOn is LocalDate date ? Member.Of(id).Joined(date) : Member.Of(id));
        }

        return _builder.Build();
    }

    /// <summary>An organization has one row. What a further one says otherwise is told; where it only says the same it adds nothing.</summary>
    private bool IsFirst(OrganizationId id, CsvRow row)
    {
        if (_organizations.TryAdd(id, row))
        {
            return true;
        }

        CsvRow first = _organizations[id];
        string[] differing = [.. CsvShape.Organizations.Columns.Where(column => first[column] != row[column])];
        return differing.Length > 0
            && row.Fault<bool>(Faults.OrganizationTwice, "id", ("differing", string.Join(", ", differing)), ("kept", Invariant.Text(first.Line)));
    }

    /// <summary>A member has a row for each membership, and joined once. A row that leaves that day out agrees with every other.</summary>
    private bool IsSame(MemberId id, LocalDate? joinedOn, CsvRow row)
    {
        if (!_members.TryGetValue(id, out (LocalDate? JoinedOn, int Line) first) || (first.JoinedOn is null && joinedOn is not null))
        {
            _members[id] = (joinedOn, row.Line);
            return true;
        }

        return joinedOn is null || joinedOn == first.JoinedOn || row.Fault<bool>(
            Faults.MemberTwice, "joinedOn", ("member", id.ToString()), ("date", LocalDatePattern.Iso.Format(first.JoinedOn!.Value)), ("kept", Invariant.Text(first.Line)));
    }

    /// <summary>A name that was broken within a cell.</summary>
    private static string OneLine(string name) => string.Join(' ', name.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A span as findings write it.</summary>
    private static string Span(LocalDate from, LocalDate? to) =>
        (to is LocalDate last && last >= from ? DateSpan.Of(from, last) : DateSpan.From(from)).ToString();
}
