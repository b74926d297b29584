using System.Globalization;
using WorkflowOffice.Reliability.Harness;

// harness <folder of the node program> <seconds> [seed] [no-chaos]
if (args.Length < 2)
{
    await Console.Error.WriteLineAsync("usage: harness <folder of the node program> <seconds> [seed] [no-chaos]");
    return 2;
}

var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
var result = await new ChaosRun(new ChaosOptions(
    args[0], TimeSpan.FromSeconds(double.Parse(args[1], CultureInfo.InvariantCulture)), seed, Chaos: !args.Contains("no-chaos"))).RunAsync();
Console.WriteLine($"seed {seed}: {result}");
foreach (var violation in result.Violations.Take(20))
    Console.WriteLine("  " + violation);
return result.Violations.Count == 0 ? 0 : 1;
