using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Reference;

/// <summary>Whether a condition holds; while that cannot be known, what is missing to know it.</summary>
internal readonly struct Verdict
{
    private readonly bool? _holds;
    private readonly IReadOnlyList<string>? _needs;

    private Verdict(bool? holds, IReadOnlyList<string>? needs)
    {
        _holds = holds;
        _needs = needs;
    }

    public bool IsTrue => _holds == true;

    public bool IsFalse => _holds == false;

    public bool IsOpen => _holds is null;

    public IReadOnlyList<string> Needs => _needs ?? [];

    public static Verdict Of(bool holds) => new(holds, null);

    /// <summary>It may hold and may not.</summary>
    public static Verdict Open(params IReadOnlyList<string>[] needs) => new(null, [.. needs.SelectMany(n => n)]);

    public static Verdict operator !(Verdict verdict) => new(!verdict._holds, verdict._needs);

    public static Verdict All(IReadOnlyList<Verdict> all) => AtLeast(all.Count, all);

    /// <summary>Where the rest decides, what is open about one of them is not missing.</summary>
    public static Verdict AtLeast(int asked, IReadOnlyList<Verdict> all) =>
        all.Count(v => v.IsTrue) >= asked ? Of(true)
        : all.Count(v => !v.IsFalse) < asked ? Of(false)
        : Open([.. all.Where(v => v.IsOpen).Select(v => v.Needs)]);
}
