using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentValidation;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Where one policy of a catalogue comes from. What is found in it is placed there.</summary>
internal sealed class PolicyOrigin
{
    private readonly Func<Extensions, IReadOnlyList<IValidator<Policy>>, Checked<Policy>> read;

    private PolicyOrigin(Func<Extensions, IReadOnlyList<IValidator<Policy>>, Checked<Policy>> read) => this.read = read;

    internal static PolicyOrigin File(string path) => new PolicyOrigin((extensions, house) => PolicyReader.ReadFile(path, extensions, house));

    internal static PolicyOrigin Opened(string name, Func<Stream> open) => new PolicyOrigin((extensions, house) => Attempt(name, () =>
    {
        using var stream = open();
        return PolicyReader.Read(stream, extensions, house);
    }));

    internal static PolicyOrigin Bytes(string name, Stream document)
    {
        var bytes = DocumentBytes.All(document);
        return new PolicyOrigin((extensions, house) => In(name, PolicyReader.Read(bytes, extensions, house)));
    }

    internal static PolicyOrigin Model(Policy policy) => new PolicyOrigin((extensions, house) =>
        In(policy.ToString(), Checked.Of(policy, PolicyChecks.Check(policy, extensions, house))));

    /// <summary>The policy, or everything that is wrong with it.</summary>
    internal Checked<Policy> Read(Extensions extensions, IReadOnlyList<IValidator<Policy>> house) => read(extensions, house);

    private static Checked<Policy> Attempt(string source, Func<Checked<Policy>> attempt)
    {
        try
        {
            return In(source, attempt());
        }
        catch (Exception e) when (e is IOException || e is UnauthorizedAccessException)
        {
            return Checked.Refused<Policy>(new[] { PolicyReader.Unreadable(source, e) });
        }
    }

    private static Checked<Policy> In(string source, Checked<Policy> read)
    {
        var findings = read.Findings.Select(f => f.Place.Source is null ? At(f, f.Place.WithSource(source)) : f).ToArray();
        return read.Value is null ? Checked.Refused<Policy>(findings) : Checked.Of(read.Value, findings);
    }

    private static Finding At(Finding finding, FindingPlace place) =>
        finding.Evidence.Aggregate(Finding.Of(finding.Kind, place), (moved, e) => moved.With(e.Key, e.Value));
}
