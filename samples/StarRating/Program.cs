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
            error.WriteLine(Words.NothingRated.In(options.Language));
            new FindingsPrinter(error, options.Language).Write(faults);
            return NothingRated;
        }

        if (options.Generate is string folder)
        {
            DataSet.Write(folder);
            output.WriteLine(Words.Generated.In(options.Language, folder));
            return 0;
        }

        return new Rating(options, output, error).Run();
    }
}
