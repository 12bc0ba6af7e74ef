using System.IO;
using PartyBuilding.Samples.StarRating;

namespace PartyBuilding.Samples.Tests.StarRating;

/// <summary>One run of the program within this process.</summary>
internal sealed class SampleRun
{
    private SampleRun(int code, string output, string error)
    {
        Code = code;
        Output = output;
        Error = error;
    }

    internal int Code { get; }

    internal string Output { get; }

    internal string Error { get; }

    /// <summary>What was found, without the table and the explanation before it.</summary>
    internal string Found(string heading) => Output[Output.IndexOf(heading, System.StringComparison.Ordinal)..];

    internal static SampleRun Of(params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int code = Program.Run(arguments, output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
