using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

/// <summary>Whatever happens to the bytes of the files, the program answers: it rates what is left, or says why it cannot.</summary>
public sealed class SpoiltFilesLaws
{
    private static readonly string[] Files = ["organizations.csv", "members.csv", "records.csv", "facts.csv"];
    private static readonly byte[][] Strays =
    [
        "\""u8.ToArray(), ","u8.ToArray(), ";"u8.ToArray(), "\n"u8.ToArray(), "\r"u8.ToArray(), "\t"u8.ToArray(), "-"u8.ToArray(), "9"u8.ToArray(),
        "："u8.ToArray(), "\uFF19"u8.ToArray(), "\uFEFF"u8.ToArray(), [0x00], [0xFF], [0x80], "organization:101"u8.ToArray(), "99999999999999999999999999999"u8.ToArray(),
    ];

    [Fact]
    public void Spoilt_bytes_never_stop_the_program()
    {
        // A fixed seed: the same cases at every run.
        Random random = new(20250311);
        for (int i = 0; i < 60; i++)
        {
            using DataFolder data = new();
            string[] spoilt = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Spoil(data, random))];

            SampleRun run = data.Run("--culture", random.Next(2) == 0 ? "en" : "zh-CN");

            run.Code.Should().BeOneOf([0, 2], "case {0} spoilt {1}", i, string.Join("; ", spoilt));
            (run.Output + run.Error).Should().NotBeEmpty();
        }
    }

    private static string Spoil(DataFolder data, Random random)
    {
        string file = data.In(Files[random.Next(Files.Length)]);
        List<byte> bytes = [.. File.ReadAllBytes(file)];
        int at = random.Next(bytes.Count);
        int removed = Math.Min(bytes.Count - at, random.Next(3) == 0 ? random.Next(60) : random.Next(3));
        bytes.RemoveRange(at, removed);
        byte[] stray = Strays[random.Next(Strays.Length)];
        bytes.InsertRange(at, stray);
        File.WriteAllBytes(file, [.. bytes]);
        return FormattableString.Invariant($"{Path.GetFileName(file)} at {at}: {removed} bytes gone, {Convert.ToHexString(stray)} put in");
    }
}
