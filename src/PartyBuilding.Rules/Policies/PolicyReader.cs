using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentValidation;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Reads policies from JSON: all faults at once, each with its JSON path.</summary>
/// <remarks>
/// First the structure is read, then what was read is judged by <see cref="PolicyChecks"/>. Where the document is faulty, the rest of it is
/// still judged, but nothing that would only follow from the fault; rules of the house judge sound documents only. A policy with an error
/// is refused whole. All methods are pure and thread-safe.
/// </remarks>
public static class PolicyReader
{
    private static readonly IValidator<Policy>[] NoHouseRules = Array.Empty<IValidator<Policy>>();

    /// <summary>Reads a document, UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static Checked<Policy> Read(byte[] json) => Read(json, Extensions.None, NoHouseRules);

    /// <summary>Reads a document, UTF-8, that may use these extensions and must satisfy these rules of the house.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<Policy> Read(byte[] json, Extensions extensions, IEnumerable<IValidator<Policy>> houseRules) =>
        Read(json ?? throw new ArgumentNullException(nameof(json)), new FindingLog(null), extensions, houseRules);

    /// <summary>Reads a document, UTF-8, to the end of the stream or just beyond <see cref="PolicyLimits.Bytes"/>; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static Checked<Policy> Read(Stream json) => Read(json, Extensions.None, NoHouseRules);

    /// <summary>Reads a document, UTF-8, that may use these extensions and must satisfy these rules of the house.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<Policy> Read(Stream json, Extensions extensions, IEnumerable<IValidator<Policy>> houseRules) =>
        Read(DocumentBytes.All(json ?? throw new ArgumentNullException(nameof(json))), new FindingLog(null), extensions, houseRules);

    /// <summary>Reads a document that is a text already.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static Checked<Policy> ReadText(string json) => ReadText(json, Extensions.None, NoHouseRules);

    /// <summary>Reads a document that is a text already, with extensions and rules of the house.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<Policy> ReadText(string json, Extensions extensions, IEnumerable<IValidator<Policy>> houseRules)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        var log = new FindingLog(null);
        return Read(DocumentText.Encode(json, log), log, extensions, houseRules);
    }

    /// <summary>Reads a file; findings name it. A file that is not there or cannot be opened is a finding too.</summary>
    /// <exception cref="ArgumentNullException">The path is null.</exception>
    public static Checked<Policy> ReadFile(string path) => ReadFile(path, Extensions.None, NoHouseRules);

    /// <summary>Reads a file, with extensions and rules of the house; findings name it. A file that is not there or cannot be opened is a finding too.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Checked<Policy> ReadFile(string path, Extensions extensions, IEnumerable<IValidator<Policy>> houseRules)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        if (!File.Exists(path))
        {
            return Checked.Refused<Policy>(new[] { Finding.Of(RulesFindings.PolicyFileMissing, FindingPlace.Nowhere).With("file", path) });
        }

        var name = Path.GetFileName(path);
        byte[] document;
        try
        {
            using var file = File.OpenRead(path);
            document = DocumentBytes.All(file);
        }
        catch (Exception e) when (e is IOException || e is UnauthorizedAccessException)
        {
            return Checked.Refused<Policy>(new[] { Unreadable(name, e) });
        }

        return Read(document, new FindingLog(name), extensions, houseRules);
    }

    /// <summary>That a file or stream cannot be read. The type only: the message is in the language of the machine and may name its users.</summary>
    internal static Finding Unreadable(string source, Exception reason) =>
        Finding.Of(RulesFindings.PolicyUnreadable, FindingPlace.Nowhere.WithSource(source)).With("reason", reason.GetType().Name);

    /// <summary>Reads what could be had of a document; null after a finding that says why nothing.</summary>
    private static Checked<Policy> Read(
        byte[]? json, FindingLog log, Extensions extensions, IEnumerable<IValidator<Policy>> houseRules)
    {
        _ = extensions ?? throw new ArgumentNullException(nameof(extensions));
        _ = houseRules ?? throw new ArgumentNullException(nameof(houseRules));
        var policy = json is null ? null : PolicyDocument.Read(json, log);
        if (policy is not null)
        {
            // Without extensions custom names are judged where the policy is evaluated, which knows them.
            var custom = ReferenceEquals(extensions, Extensions.None) ? null : extensions;

            // Rules of the house are not asked about a model with stand-ins in it.
            log.Add(log.HasErrors ? Judgement.Beside(log.Holes, policy, custom) : PolicyChecks.Check(policy, custom, houseRules));
        }

        return policy is null || log.HasErrors
            ? Checked.Refused<Policy>(log.Findings)
            : Checked.Of(policy, log.Findings);
    }
}
