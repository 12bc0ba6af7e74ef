using System;

namespace PartyBuilding.Rules;

/// <content>What is found when there are more candidates than places.</content>
public sealed partial class Places
{
    /// <summary>The code of a finding that every candidate has when there are more candidates than places; null for none.</summary>
    /// <remarks>For bodies that send a whole batch back instead of moving anyone down.</remarks>
    public string? Exceeded { get; private set; }

    /// <summary>The same places with a finding for every candidate when there are more candidates than places.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public Places WithExcess(string code) => Change(p => p.Exceeded = code ?? throw new ArgumentNullException(nameof(code)));
}
