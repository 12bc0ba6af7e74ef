using System;
using System.IO;
using System.Text;
using PartyBuilding.Samples.StarRating.Generator;

namespace PartyBuilding.Samples.Tests.StarRating;

/// <summary>A folder with the sample's data, to be spoiled by a test; it is gone afterwards.</summary>
internal sealed class DataFolder : IDisposable
{
    private static readonly string[] Files = ["organizations.csv", "members.csv", "records.csv", "facts.csv"];

    internal DataFolder() => DataSet.Write(Path);

    internal string Path { get; } = Directory.CreateTempSubdirectory("star-rating-").FullName;

    internal DataFolder Edit(string file, Func<string, string> change)
    {
        File.WriteAllText(In(file), change(File.ReadAllText(In(file))));
        return this;
    }

    internal DataFolder Append(string file, params string[] rows) => Edit(file, text => text + string.Join('\n', rows) + "\n");

    internal DataFolder Replace(string file, string old, string with) => Edit(file, text => text.Contains(old, StringComparison.Ordinal)
        ? text.Replace(old, with, StringComparison.Ordinal)
        : throw new ArgumentException($"{file} does not have '{old}'.", nameof(old)));

    internal DataFolder Encode(Encoding encoding, params string[] files)
    {
        foreach (string file in files)
        {
            File.WriteAllBytes(In(file), encoding.GetBytes(File.ReadAllText(In(file))));
        }

        return this;
    }

    /// <summary>The same rows separated otherwise, as a spreadsheet saves them.</summary>
    internal DataFolder Separate(string separator) => EditAll(text => text.Replace(",", separator, StringComparison.Ordinal));

    /// <summary>All files in an encoding that marks itself at the start of a file.</summary>
    internal DataFolder Mark(Encoding encoding)
    {
        foreach (string file in Files)
        {
            File.WriteAllText(In(file), File.ReadAllText(In(file)), encoding);
        }

        return this;
    }

    internal DataFolder EditAll(Func<string, string> change)
    {
        foreach (string file in Files)
        {
            Edit(file, change);
        }

        return this;
    }

    /// <summary>The header of a file without its rows.</summary>
    internal DataFolder HeaderOnly(string file) => Edit(file, text => text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)]);

    internal DataFolder Rename(string file, string name)
    {
        File.Move(In(file), In(name));
        return this;
    }

    internal DataFolder Delete(string file)
    {
        File.Delete(In(file));
        return this;
    }

    /// <summary>The number of the last line.</summary>
    internal int LastLine(string file) => File.ReadAllLines(In(file)).Length;

    /// <summary>Runs the program over the folder; its path is written as <c>(folder)</c> in what comes out.</summary>
    internal SampleRun Run(params string[] arguments) => SampleRun.Of([.. arguments, "--data", Path]);

    internal string In(string file) => System.IO.Path.Combine(Path, file);

    internal string Neutral(string text) => text.Replace(Path, "(folder)", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);

}
