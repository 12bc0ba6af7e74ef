using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>First calls: each is timed once in a new process, because nothing is cold twice. Work on the policy of many clauses is added to <see cref="Works"/>.</summary>
internal static class Cold
{
    internal const string Switch = "--cold";
    private const int Processes = 7;

    private static readonly Dictionary<string, Func<byte[], object>> Works = new(StringComparer.Ordinal)
    {
        ["JsonDocument.Parse"] = bytes => JsonDocument.Parse(bytes),
        ["PartyBuilding: read and check"] = bytes => PolicyReader.Read(bytes).ValueOrThrow(),
        ["PartyBuilding: read, check and bind"] = ReadAndBind,
    };

    /// <summary>In the new process: does the work once and prints how many microseconds it took.</summary>
    internal static void RunOnce(string work, TextWriter output)
    {
        byte[] bytes = LongPolicy.Write(LongPolicy.UsualClauses);
        Func<byte[], object> first = Works[work];
        long start = Stopwatch.GetTimestamp();
        object result = first(bytes);
        long ticks = Stopwatch.GetTimestamp() - start;
        GC.KeepAlive(result);
        output.WriteLine((ticks * 1_000_000 / Stopwatch.Frequency).ToString(CultureInfo.InvariantCulture));
    }

    internal static void Print(TextWriter log)
    {
        byte[] bytes = LongPolicy.Write(LongPolicy.UsualClauses);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Cold, a policy of {LongPolicy.UsualClauses} clauses ({bytes.Length} bytes), median of {Processes} processes:"));
        var samples = Works.Keys.ToDictionary(work => work, _ => new List<long>());
        for (int round = 0; round < Processes; round++)
        {
            foreach ((string work, List<long> microseconds) in samples)
            {
                microseconds.Add(InNewProcess(work));
            }
        }

        foreach ((string work, List<long> microseconds) in samples)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{microseconds.Order().ElementAt(Processes / 2),8} µs  {work}"));
        }
    }

    /// <summary>An evaluation of nobody binds the policy and judges none.</summary>
    private static Evaluation ReadAndBind(byte[] bytes) => Evaluator.Evaluate(
        PolicyReader.Read(bytes).ValueOrThrow(),
        new EvaluationInput(Roster.Empty, WorkLedger.Empty, EvaluationPeriod.Year(Scenario.Year)));

    private static long InNewProcess(string work)
    {
        string dotnet = Environment.ProcessPath!;
        string[] host = Path.GetFileNameWithoutExtension(dotnet) == "dotnet" ? [typeof(Cold).Assembly.Location] : [];
        using Process process = Process.Start(new ProcessStartInfo(dotnet, [.. host, Switch, work]) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? long.Parse(output, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The process for '{work}' ended with {process.ExitCode}.");
    }
}
