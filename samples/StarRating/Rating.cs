using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using PartyBuilding.Samples.StarRating.Csv;
using PartyBuilding.Samples.StarRating.Loading;
using PartyBuilding.Samples.StarRating.Printing;
using PartyBuilding.Samples.StarRating.Texts;

namespace PartyBuilding.Samples.StarRating;

/// <summary>One run: load the policy, map the rows, evaluate, print. What cannot be used is listed, the consistent rest is rated.</summary>
internal sealed class Rating(Options options, TextWriter output, TextWriter error)
{
    private readonly List<Finding> _findings = [];
    private readonly string _policyFile = options.Policy ?? Path.Combine(AppContext.BaseDirectory, "Policy", "branch-stars-illustrative.json");

    /// <summary>0 when the branches were rated, 2 when nothing could be rated.</summary>
    internal int Run()
    {
        EvaluationPeriod year = EvaluationPeriod.Year(options.Year);
        Policy? policy = ReadPolicy();
        YearOfWork? work = ReadWork(year, policy);
        return policy is not null && work is { IsUsable: true } ? Rate(policy, work, year) : Refuse(work);
    }

    private Policy? ReadPolicy()
    {
        if (!File.Exists(_policyFile))
        {
            Report(Directory.Exists(_policyFile) ? Faults.PolicyIsFolder : Faults.PolicyMissing, ("file", _policyFile));
            return null;
        }

        if (CsvSource.Bytes(_policyFile, _findings) is not byte[] bytes)
        {
            return null;
        }

        Checked<Policy> read = PolicyReader.Read(bytes);

        // Notes are for the author of a policy, not for those who rate by it.
        _findings.AddRange(read.Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => Faults.At(finding, finding.Place.WithSource(Path.GetFileName(_policyFile)))));
        return read.Value;
    }

    private YearOfWork? ReadWork(EvaluationPeriod year, Policy? policy)
    {
        string folder = options.Data ?? Path.Combine(AppContext.BaseDirectory, "Data");
        if (!Directory.Exists(folder))
        {
            Report(File.Exists(folder) ? Faults.FolderIsFile : Faults.FolderMissing, ("folder", folder));
            return null;
        }

        IEnumerable<string> kinds = policy?.Vocabulary.Records.Select(kind => kind.Code) ?? [];
        YearOfWork work = YearOfWork.Read(folder, options.Encoding, year, kinds);
        _findings.AddRange(work.Findings);
        return work;
    }

    private int Rate(Policy policy, YearOfWork work, EvaluationPeriod year)
    {
        EvaluationInput input = new EvaluationInput(work.Roster, work.Ledger, year).With(work.Facts);
        input = options.AsIfInForce ? input.AsIfInForce() : input;
        Checked<Evaluation> rated = Evaluator.TryEvaluate(policy, input);
        EvaluationFindings said = new(policy, work, options.Language, Path.GetFileName(_policyFile));
        _findings.AddRange(said.Of(rated.Value?.Report.Findings ?? rated.Findings));
        if (rated.Value is not Evaluation evaluation || evaluation.Report.Count == 0)
        {
            return Refuse(work);
        }

        Choice choice = new(evaluation.Report, work.Names, options.Language);
        if (!choice.TryTake(options.Explain, out SubjectId branch))
        {
            choice.Refuse(options.Explain!, error);
            return Program.NothingRated;
        }

        Evaluation? claimed = policy.Counted == Standing.Verified ? Evaluator.Evaluate(policy, input.Counting(Standing.Claimed)) : null;
        ReportPrinter report = new(output, options.Language, work);
        report.WriteHead(policy, year);
        report.WriteTable(evaluation, claimed);
        output.WriteLine();
        new BranchPrinter(output, options, work).Write(evaluation, branch);
        WriteFindings(work);
        return 0;
    }

    private void WriteFindings(YearOfWork work)
    {
        if (_findings.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(Words.Found.In(options.Language));
            FindingsPrinter printer = new(output, options.Language);
            printer.Write(_findings);
            printer.Write(work.LeftOut);
        }
    }

    private int Refuse(YearOfWork? work)
    {
        error.WriteLine(Words.NothingRated.In(options.Language));
        FindingsPrinter printer = new(error, options.Language);
        printer.Write(_findings);
        if (work is not null)
        {
            printer.Write(work.LeftOut);
        }

        return Program.NothingRated;
    }

    private void Report(FindingKind kind, params (string Name, string Value)[] evidence) =>
        _findings.Add(Faults.Of(kind, FindingPlace.Nowhere, evidence));
}
