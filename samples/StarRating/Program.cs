using System;
using System.IO;
using System.Text;

namespace PartyBuilding.Samples.StarRating;

/// <summary>Rates the branches of a committee for one year and says why.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        return Run(args, Console.Out, Console.Error);
    }

    /// <summary>The program with its output redirected: 0 when the branches were rated, 2 when nothing could be rated.</summary>
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args.Length == 2 && args[0] == "--generate")
        {
            Generator.DataSet.Write(args[1]);
            return 0;
        }

        error.WriteLine("…");
        return 2;
    }
}
