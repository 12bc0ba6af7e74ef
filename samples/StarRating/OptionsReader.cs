using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating;

/// <summary>Reads the command line; every fault in it is reported, not only the first.</summary>
internal static class OptionsReader
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["--explain"] = "<branch>",
        ["--culture"] = "zh-CN, en",
        ["--policy"] = "<file>",
        ["--data"] = "<folder>",
        ["--encoding"] = string.Join(", ", FileEncoding.All.Select(encoding => encoding.Name)),
        ["--year"] = "1900–9998",
        ["--generate"] = "<folder>",
    };

    internal static Options Read(string[] args, List<Finding> findings)
    {
        args = [.. args.SelectMany(Parts)];
        Options options = new();
        HashSet<string> seen = [];
        for (int i = 0; i < args.Length; i++)
        {
            string option = args[i];
            if (option is "--help" or "-h" or "-?")
            {
                options.Help = true;
            }
            else if (option == "--as-if-in-force")
            {
                options.AsIfInForce = true;
            }
            else if (option == "--full")
            {
                options.Full = true;
            }
            else if (!Values.TryGetValue(option, out string? values))
            {
                Report(Faults.OptionUnknown, ("option", option));
            }
            else if (i + 1 == args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                Report(Faults.OptionWithoutValue, ("option", option), ("values", values));
            }
            else
            {
                i++;
                if (!seen.Add(option))
                {
                    Report(Faults.OptionTwice, ("option", option));
                }
                else if (!Set(options, option, args[i]))
                {
                    Report(Faults.OptionValue, ("option", option), ("value", args[i]), ("values", values));
                }
            }
        }

        return options;

        void Report(FindingKind kind, params (string Name, string Value)[] evidence) =>
            findings.Add(Faults.Of(kind, FindingPlace.Nowhere, evidence));
    }

    /// <summary>An option may be joined to its value: --explain=110.</summary>
    private static string[] Parts(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) ? argument.Split('=', 2) : [argument];

    private static bool Set(Options options, string option, string value)
    {
        switch (option)
        {
            case "--explain":
                options.Explain = value;
                return value.Length > 0;
            case "--policy":
                options.Policy = value;
                return value.Length > 0;
            case "--data":
                options.Data = value;
                return value.Length > 0;
            case "--generate":
                options.Generate = value;
                return value.Length > 0;
            case "--encoding":
                options.Encoding = FileEncoding.Find(value) ?? options.Encoding;
                return FileEncoding.Find(value) is not null;
            case "--year":
                bool isYear = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 9998;
                options.Year = isYear ? year : options.Year;
                return isYear;
            default:
                return SetCulture(options, value);
        }
    }

    private static bool SetCulture(Options options, string value)
    {
        try
        {
            options.Language = Language.OfTag(value);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
