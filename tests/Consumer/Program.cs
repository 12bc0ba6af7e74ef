using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.Versioning;
using System.Text;

namespace Consumer
{
    /// <summary>An application as a user would write it: it sees the two packages and nothing else of the repository.</summary>
    internal static class Program
    {
        private static void Main()
        {
            Console.OutputEncoding = new UTF8Encoding(false);
            Describe("PartyBuilding.Domain");
            Describe("PartyBuilding.Rules");
            Results.Print(OwnApplication.Run());
            OwnRules.Print();
            Refusals.Print();
        }

        private static void Describe(string name)
        {
            Assembly assembly = Assembly.Load(name);
            string framework = assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;
            string token = string.Concat(assembly.GetName().GetPublicKeyToken().Select(b => b.ToString("x2")));
            Console.WriteLine($"{name} {assembly.GetName().Version.ToString(3)} for {framework}, key {token}, {Symbols(assembly)}");
        }

        private static string Symbols(Assembly assembly)
        {
            using (var file = new PEReader(File.OpenRead(assembly.Location)))
            {
                var kinds = file.ReadDebugDirectory().Select(e => e.Type).ToList();
                return (kinds.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb) ? "symbols inside" : "no symbols")
                    + (kinds.Contains(DebugDirectoryEntryType.Reproducible) ? ", reproducible" : "");
            }
        }
    }
}
