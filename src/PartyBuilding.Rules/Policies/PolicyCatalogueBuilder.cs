using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentValidation;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Collects policies, extensions and house rules, and makes a <see cref="PolicyCatalogue"/> of them.</summary>
/// <remarks>Extensions and validators apply to all policies, whichever was added first. Not thread-safe.</remarks>
public sealed class PolicyCatalogueBuilder
{
    private readonly List<PolicyOrigin> origins = new List<PolicyOrigin>();
    private readonly List<IValidator<Policy>> validators = new List<IValidator<Policy>>();
    private Extensions extensions = Extensions.None;

    /// <summary>Adds a document in a file, which is read when the catalogue is built.</summary>
    public PolicyCatalogueBuilder AddPolicyFile(string path) => Add(PolicyOrigin.File(Require.NotNull(path, nameof(path))));

    /// <summary>Adds a document that a stream holds, which is opened and closed when the catalogue is built; findings name it so.</summary>
    public PolicyCatalogueBuilder AddPolicy(string name, Func<Stream> open) =>
        Add(PolicyOrigin.Opened(Require.NotNull(name, nameof(name)), Require.NotNull(open, nameof(open))));

    /// <summary>Adds a document that is read from a stream at once, to its end or just beyond <see cref="PolicyLimits.Bytes"/>; findings name it so, and the stream stays open.</summary>
    public PolicyCatalogueBuilder AddPolicy(string name, Stream document) =>
        Add(PolicyOrigin.Bytes(Require.NotNull(name, nameof(name)), Require.NotNull(document, nameof(document))));

    /// <summary>Adds a policy that was built in code.</summary>
    public PolicyCatalogueBuilder AddPolicy(Policy policy) => Add(PolicyOrigin.Model(Require.NotNull(policy, nameof(policy))));

    /// <summary>Adds a custom number that policies call by this name.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public PolicyCatalogueBuilder AddExtension(string name, ICustomNumber number)
    {
        extensions = extensions.With(name, number);
        return this;
    }

    /// <summary>Adds a custom condition that policies call by this name.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public PolicyCatalogueBuilder AddExtension(string name, ICustomCondition condition)
    {
        extensions = extensions.With(name, condition);
        return this;
    }

    /// <summary>Adds a rule of the house that every policy must satisfy.</summary>
    public PolicyCatalogueBuilder AddValidator(IValidator<Policy> validator)
    {
        validators.Add(Require.NotNull(validator, nameof(validator)));
        return this;
    }

    /// <summary>The catalogue of all sound policies, and everything that was found in any of them.</summary>
    public Checked<PolicyCatalogue> Build() => Build(Enumerable.Empty<IValidator<Policy>>());

    /// <summary>The catalogue, judged by further rules of the house as well; those of this library are never asked twice.</summary>
    internal Checked<PolicyCatalogue> Build(IEnumerable<IValidator<Policy>> further)
    {
        var house = validators.Concat(further)
            .Where(v => v.GetType().Assembly != typeof(Policy).Assembly)
            .Distinct()
            .ToArray();
        var findings = new List<Finding>();
        var sound = new List<Policy>();
        foreach (var origin in origins)
        {
            var read = origin.Read(extensions, house);
            findings.AddRange(read.Findings);
            if (read.Value is Policy policy && !read.HasErrors)
            {
                sound.Add(policy);
            }
        }

        var kept = PolicyVersions.Distinct(sound, findings);
        return Checked.Of(new PolicyCatalogue(kept, extensions, findings.AsReadOnly()), findings);
    }

    private PolicyCatalogueBuilder Add(PolicyOrigin origin)
    {
        origins.Add(origin);
        return this;
    }
}
