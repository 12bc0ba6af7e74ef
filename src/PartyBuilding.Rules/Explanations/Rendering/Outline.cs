using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>What a rendered explanation says, before it is laid out as text or Markdown.</summary>
internal sealed class Outline
{
    internal Outline(Wording wording, string subject)
    {
        Wording = wording;
        Subject = subject;
    }

    internal Wording Wording { get; }

    internal string Subject { get; }

    /// <summary>Points, rank and grade.</summary>
    internal List<string> Results { get; } = new List<string>();

    /// <summary>Policy and period.</summary>
    internal string Source { get; set; } = string.Empty;

    /// <summary>Why lines or steps are not shown; empty where all are.</summary>
    internal string Withheld { get; set; } = string.Empty;

    /// <summary>The lines of the policy.</summary>
    internal List<OutlineRow> Lines { get; } = new List<OutlineRow>();

    /// <summary>What stands above the steps: grades are given there, or other things alone.</summary>
    internal Phrase StepsHeading { get; set; } = Phrase.Grading;

    /// <summary>The steps after the points.</summary>
    internal List<OutlineRow> Steps { get; } = new List<OutlineRow>();

    /// <summary>Requirements that are unmet.</summary>
    internal List<OutlineRow> Unmet { get; } = new List<OutlineRow>();

    /// <summary>What is needed to determine the points.</summary>
    internal List<string> Needs { get; } = new List<string>();

    /// <summary>What is missing to the next grade; empty for nothing.</summary>
    internal string Next { get; set; } = string.Empty;
}
