using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A sheet of review (评议表): who rates, in which range, with which options. Immutable.</summary>
public sealed partial class ReviewSheet
{
    private ReviewSheet(string code, LocalizedText title, ValueRange range)
    {
        Code = code;
        Title = title;
        Range = range;
    }

    /// <summary>The sheet's code.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>The marks that may be given, both ends included.</summary>
    public ValueRange Range { get; }

    /// <summary>Rater groups, in the order declared.</summary>
    public IReadOnlyList<Term> Groups { get; private set; } = Array.Empty<Term>();

    /// <summary>What each option of a vote is worth, in the order declared; empty when marks are given.</summary>
    public IReadOnlyList<KeyValuePair<string, decimal>> Options { get; private set; } =
        Array.Empty<KeyValuePair<string, decimal>>();

    /// <summary>Codes of the groups in which the rater is the subject itself; nobody rates themselves elsewhere.</summary>
    public IReadOnlyList<string> SelfRated { get; private set; } = Array.Empty<string>();

    /// <summary>A sheet with its marks and rater groups.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReviewSheet Of(string code, LocalizedText title, ValueRange range, params Term[] groups) => new ReviewSheet(
        code ?? throw new ArgumentNullException(nameof(code)),
        title ?? throw new ArgumentNullException(nameof(title)),
        range ?? throw new ArgumentNullException(nameof(range)))
    { Groups = groups.ToArray() };

    /// <summary>The same sheet with a further option and what a vote for it is worth.</summary>
    public ReviewSheet WithOption(string option, decimal worth) => Change(s =>
        s.Options = s.Options.Append(new KeyValuePair<string, decimal>(option, worth)).ToArray());

    /// <summary>The same sheet with a further group in which subjects rate themselves.</summary>
    public ReviewSheet WithSelfRating(string group) => Change(s => s.SelfRated = s.SelfRated.Append(group).ToArray());

    private ReviewSheet Change(Action<ReviewSheet> change)
    {
        var copy = (ReviewSheet)MemberwiseClone();
        change(copy);
        return copy;
    }
}
