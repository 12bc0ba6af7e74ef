using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>Every page, in the order of the index, and the folder in which the pages stand.</summary>
internal static class FormPages
{
    internal static readonly FormPage[] Kinds =
    [
        new EachPage(), new SpellsPage(), new ValuePage(), new CombinePage(), new ChoosePage(), new TestPage(), new LogicPage(), new StatedPage(), new AdjustPage(),
        new AdjustScorePage(),        new PlacesPage(), new FindingPage(),
    ];

    internal static readonly FormPage[] Numbers =
    [
        new ByPage(), new BandsPage(), new StepsPage(), new BracketsPage(), new SlotsPage(), new ChecksPage(), new DeductPage(), new RatioPage(), new RelativePage(), new ReviewPage(),
        new DeadlinePage(), new SharePage(), new CapsPage(),
    ];

    internal static readonly FormPage[] Steps =
    [
        new GradesPage(), new QuotaPage(), new HonoursPage(), new RequirementsPage(), new EligibilityPage(), new DeadlinesPage(), new OverridesPage(),
        new MovementPage(), new ConsequencesPage(), new DecidedPage(), new AfterPage(),
    ];

    /// <summary>What the application says in C# of its own.</summary>
    internal static readonly FormPage[] Beyond = [new CustomPage()];

    internal static readonly IReadOnlyList<FormPage> All = [.. Kinds, .. Numbers, .. Steps, .. Beyond];

    internal static FormPage Of(string name) => All.Single(page => page.Name == name);

    /// <summary>The C# of a page: what stands between its markers, as it is compiled.</summary>
    internal static string Code(FormPage page)
    {
        string source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", page.GetType().Name + ".cs")).Replace("\r", string.Empty, StringComparison.Ordinal);
        return string.Join("\n", source.Split("#region page\n").Skip(1).Select(rest => Outdented(rest[..rest.IndexOf("#endregion", StringComparison.Ordinal)])));
    }

    private static string Outdented(string code)
    {
        string[] lines = [.. code.Split('\n').Select(line => line.TrimEnd()).SkipLast(1)];
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length > indent ? line[indent..] : string.Empty) + "\n"));
    }

    /// <summary>A page as it stands in the folder; null where there is none.</summary>
    internal static string? Standing(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Docs", "forms", file);
        return File.Exists(path) ? File.ReadAllText(path).Replace("\r", string.Empty, StringComparison.Ordinal) : null;
    }

    internal static void Write(string file, string text)
    {
        Directory.CreateDirectory(Folder());
        File.WriteAllText(Path.Combine(Folder(), file), text, new UTF8Encoding(false));
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "forms");
}
