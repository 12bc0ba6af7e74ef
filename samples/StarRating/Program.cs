using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Generator;
using PartyBuilding.Samples.StarRating.Printing;
using PartyBuilding.Samples.StarRating.Texts;

namespace PartyBuilding.Samples.StarRating;

/// <summary>Rates the branches of a committee for one year and says why.</summary>
internal static class Program
{
    /// <summary>The exit code when nothing could be rated.</summary>
    internal const int NothingRated = 2;

    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        return Run(args, Console.Out, Console.Error);
    }

    /// <summary>The program with its output redirected.</summary>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        List<Finding> faults = [];
        Options options = OptionsReader.Read(args, faults);
        if (options.Help)
        {
            output.WriteLine(Help.Usage.In(options.Language));
            return 0;
        }

        if (faults.Count > 0)
        {
            new FindingsPrinter(error, options.Language).Write(faults);
            return NothingRated;
        }

        if (options.Generate is string folder)
        {
            return Generate(folder, options.Language, output, error);
        }

        return new Rating(options, output, error).Run();
    }

    private static int Generate(string folder, Language language, TextWriter output, TextWriter error)
    {
        FindingKind fault = Faults.WouldOverwrite;
        string[] others = [];
        try
        {
            others = DataSet.Others(folder);
            if (others.Length == 0)
            {
                DataSet.Write(folder);
                output.WriteLine(Words.Generated.In(language, folder));
                return 0;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            fault = Faults.Unwritable;
        }

        (string, string)[] evidence = [("folder", folder), ("files", string.Join(", ", others))];
        new FindingsPrinter(error, language).Write([Faults.Of(fault, FindingPlace.Nowhere, evidence)]);
        return NothingRated;
    }
}
