using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A version of a policy bound to the records of its own days.</summary>
internal sealed class BoundVersion
{
    internal BoundVersion(VersionDays version, EvaluationInput input, WorkLedger ledger, SubjectRows subjects)
    {
        Ledger = ledger.OnDays(version.Holds);
        Subjects = subjects.In(Ledger);
        Binder = new Binder(version.Policy, input, Ledger);
        Label = new LineLabel("sum", null, null, Title(version), null, null);
    }

    internal WorkLedger Ledger { get; }

    internal SubjectRows Subjects { get; }

    internal Binder Binder { get; }

    /// <summary>What the version is called where it is explained: its name and its days.</summary>
    internal LineLabel Label { get; }

    private static LocalizedText Title(VersionDays version) => LocalizedText.Of(
        version.Policy.Version + "\u7248\uff08" + Days(version, "\u81f3", "\u3001") + "\u7684\u8bb0\u5f55\uff09",
        "Version " + version.Policy.Version + " (records of " + Days(version, " to ", ", ") + ")");

    private static string Days(VersionDays version, string to, string and) =>
        string.Join(and, version.Days.Select(span => Dates.Text(span.Start) + to + Dates.Text(span.LastDay)));
}
