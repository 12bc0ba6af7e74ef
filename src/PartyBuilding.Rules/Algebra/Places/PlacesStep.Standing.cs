using System;

namespace PartyBuilding.Rules;

/// <content>Whom the places concern, and who of them may not stand.</content>
internal sealed partial class PlacesStep
{
    private bool IsDirectHolder(Standings standings, int row) => node.Grade is not null
        && node.Direct == DirectGrades.Inside
        && standings.Has(row, Standings.Mark.Direct)
        && standings.Grade[row] == grade;

    /// <summary>Whether a subject may have none of the places: it is barred, or may not have their grade.</summary>
    private bool IsKeptOut(Standings standings, int row) => standings.Has(row, Standings.Mark.Barred)
        || (node.Grade is not null && (standings.Ceiling[row] > grade || standings.IsBlocked(row, grade)));

    /// <summary>Whether a subject is one of those to whom the places are open, may it stand or not. What is open is so in its favour under the best outlook.</summary>
    private bool Concerns(Scan scan, Standings standings, int row, bool isKeptOut)
    {
        if (standings.IsSetAside(row))
        {
            return false;
        }

        if (node.Grade is not null)
        {
            if (standings.Has(row, Standings.Mark.Direct))
            {
                return false;
            }

            if (node.AmongEveryone)
            {
                return !standings.Has(row, Standings.Mark.Placed);
            }

            if (among is null)
            {
                return standings.Grade[row] == grade;
            }
        }

        if (among is null)
        {
            return true;
        }

        try
        {
            GroupPass.MoveTo(scan, standings, row);
            return Holds(among, scan, standings, row, ifUnknown: standings.Outlook == (isKeptOut ? Outlook.Worst : Outlook.Best));
        }
        catch (OverflowException)
        {
            scan.Recover();
            standings.Beyond.Add(row);
            return false;
        }
    }
}
