using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>The four files of the sample, made from a fixed seed: nobody and nothing in them is real.</summary>
internal static class DataSet
{
    private const ulong Seed = 2025_0311_0018;

    /// <summary>Writes the files to a folder, which is made when it is not there.</summary>
    internal static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (KeyValuePair<string, string> file in Make())
        {
            File.WriteAllText(Path.Combine(folder, file.Key), file.Value, new UTF8Encoding(false));
        }
    }

    /// <summary>The files of a folder that say something else than the sample's, and would be lost.</summary>
    internal static string[] Others(string folder) =>
    [
        .. Make().Where(file => File.Exists(Path.Combine(folder, file.Key)) && File.ReadAllText(Path.Combine(folder, file.Key)) != file.Value)
            .Select(file => file.Key),
    ];

    /// <summary>The text of every file, by name.</summary>
    internal static IReadOnlyDictionary<string, string> Make()
    {
        FixedRandom random = new(Seed);
        MemberRows members = new(random);
        List<DraftRecord> records = [.. BranchPlans.All.SelectMany(plan => BranchYear.Draw(plan, members.NewIn(plan), random))];
        return new Dictionary<string, string>
        {
            ["organizations.csv"] = Lines("id,kind,foundedOn,lastDay,parent,chinese,english", Organizations()),
            ["members.csv"] = Lines("member,joinedOn,organization,from,to,membership", members.Rows),
            ["records.csv"] = Lines("entry,subject,kind,date,quantity,item,attributes,standing,entered,replaces,withdrawn", Numbered(records)),
            ["facts.csv"] = Lines("subject,fact,type,value,from,to", members.Facts),
        };
    }

    internal static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static IEnumerable<string> Organizations() => BranchPlans.All
        .Select(plan => $"{plan.Id},{plan.Kind},{Text(plan.FoundedOn)},,{BranchPlans.Committee},{plan.Chinese},{plan.English}")
        .Prepend($"{BranchPlans.Committee},committee,1984-05-20,,,市委会,Municipal Committee");

    /// <summary>Entries are numbered as they were entered, a correction always after what it corrects.</summary>
    private static IEnumerable<string> Numbered(List<DraftRecord> records)
    {
        DraftRecord[] ordered =
        [
            .. records.OrderBy(record => record.EnteredOn)
                .ThenBy(record => record.Subject, StringComparer.Ordinal)
                .ThenBy(record => record.Kind, StringComparer.Ordinal),
        ];
        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i].Entry = FormattableString.Invariant($"e{i + 1001}");
        }

        return ordered.Select(record => string.Join(
            ',',
            record.Entry,
            record.Subject,
            record.Kind,
            Text(record.Date),
            "1",
            record.Item,
            record.Attributes,
            record.IsClaimed ? "claimed" : "verified",
            Text(record.EnteredOn) + "T09:00:00Z",
            record.Replaces?.Entry,
            record.IsWithdrawal ? "yes" : null));
    }

    private static string Lines(string header, IEnumerable<string> rows) => string.Concat(rows.Prepend(header).Select(row => row + "\n"));
}
