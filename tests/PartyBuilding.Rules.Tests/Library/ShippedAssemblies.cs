using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace PartyBuilding.Rules.Tests.Library;

/// <summary>The assemblies of the two packages, as this test run loads them.</summary>
internal static class ShippedAssemblies
{
    public static IReadOnlyList<Assembly> All { get; } =
        [Assembly.Load("PartyBuilding.Domain"), Assembly.Load("PartyBuilding.Rules")];

    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (Assembly assembly in All)
            {
                names.Add(assembly.GetName().Name!);
            }

            return names;
        }
    }

    public static IEnumerable<Type> PublicTypes => All.SelectMany(a => a.GetExportedTypes());

    /// <summary>The types that were written by hand: neither the compiler nor a generator made them.</summary>
    public static IEnumerable<Type> WrittenTypes => All.SelectMany(a => a.GetTypes()).Where(t => !IsGenerated(t));

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
