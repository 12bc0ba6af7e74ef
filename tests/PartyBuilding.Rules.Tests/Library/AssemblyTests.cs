using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Library;

public sealed class AssemblyTests
{
#if NET10_0
    private const string Framework = ".NETCoreApp,Version=v10.0";
#else
    private const string Framework = ".NETStandard,Version=v2.0";
#endif

    public static TheoryData<string> Names => ShippedAssemblies.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_half_of_the_tests_runs_its_own_build(string name) =>
        Assembly.Load(name).GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.Should().Be(Framework);

    [Theory]
    [MemberData(nameof(Names))]
    public void Shipped_assembly_is_strong_named(string name) =>
        Convert.ToHexString(Assembly.Load(name).GetName().GetPublicKeyToken()!).Should().HaveLength(16);

    [Theory]
    [MemberData(nameof(Names))]
    public void Shipped_assembly_references_only_what_the_packages_declare(string name)
    {
        string[] declared =
        [
            "NodaTime", "PartyBuilding.Domain", "FluentValidation",
            "Microsoft.Extensions.DependencyInjection.Abstractions", "System.Text.Json",
        ];
#if !NET10_0
        // What System.Text.Json brings with it to netstandard2.0.
        declared = [.. declared, "netstandard", "System.Memory", "System.Buffers", "System.Text.Encodings.Web", "Microsoft.Bcl.AsyncInterfaces", "System.Runtime.CompilerServices.Unsafe"];
#endif
        string[] references = [.. Assembly.Load(name).GetReferencedAssemblies().Select(r => r.Name!)];

        references.Where(r => !declared.Contains(r) && !IsFramework(r)).Should().BeEmpty();
    }

    private static bool IsFramework(string name) =>
#if NET10_0
        name.StartsWith("System.", StringComparison.Ordinal);
#else
        false;
#endif
}
