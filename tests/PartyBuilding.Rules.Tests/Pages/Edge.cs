using System;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>The input of a page with something else besides, and what it then comes to.</summary>
internal sealed record Edge(string When, Action<Given> Change, string Result);
