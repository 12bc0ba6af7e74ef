using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Who must grant leave up to a length.</summary>
internal sealed record LeaveLevel
{
    internal LeaveLevel(int upTo, string[] roles)
    {
        if (Require.NotNull(roles, nameof(roles)).Length == 0)
        {
            throw new ArgumentException("Leave is granted by one role or more.", nameof(roles));
        }

        UpTo = upTo;
        Roles = ValueList<string>.Of(roles.Select(role => Code.Check(role, nameof(roles))));
    }

    internal int UpTo { get; }

    internal IReadOnlyList<string> Roles { get; }

    public override string ToString() => $"{(UpTo == int.MaxValue ? "any" : "≤ " + Keys.Text(UpTo))}: {string.Join(", ", Roles)}";
}
