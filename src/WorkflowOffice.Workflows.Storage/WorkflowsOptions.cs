using System.ComponentModel.DataAnnotations;
using WorkflowOffice.Workflows.Expressions.JavaScript;
using WorkflowOffice.Workflows.LogPersistence;
using WorkflowOffice.Workflows.Storage.Stimuli;

namespace WorkflowOffice.Workflows.Storage;

/// <summary>How this installation runs workflows; section <see cref="Section"/> of the configuration.</summary>
public sealed class WorkflowsOptions : IValidatableObject
{
    public const string Section = "Workflows";

    /// <summary>Whether the execution log keeps values of inputs and outputs where neither the step nor its workflow says so: Exclude or Include.</summary>
    public LogPersistenceMode LogPersistence { get; set; } = LogPersistenceMode.Exclude;

    /// <summary>The channels that definitions may name when they dispatch workflows; the same on all hosts. At most 20.</summary>
    public IList<DispatchChannel> Channels { get; } = [];

    /// <inheritdoc cref="ScriptEvaluatorOptions.LongScripts"/>
    public TimeSpan LongScripts { get; set; } = new ScriptEvaluatorOptions().LongScripts;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (LogPersistence is not (LogPersistenceMode.Exclude or LogPersistenceMode.Include))
            yield return new ValidationResult("Workflows:LogPersistence must be Exclude or Include.", [nameof(LogPersistence)]);
        // A script has 1.05 s by the clock on the wall, whatever the reserve.
        if (LongScripts < TimeSpan.FromMilliseconds(10) || LongScripts > TimeSpan.FromSeconds(10))
            yield return new ValidationResult("Workflows:LongScripts must be between 00:00:00.010 and 00:00:10.", [nameof(LongScripts)]);
        if (Channels.Count > 20 || Channels.DistinctBy(channel => channel.Name).Count() != Channels.Count)
            yield return new ValidationResult("Workflows:Channels must have different names, at most 20.", [nameof(Channels)]);
        foreach (var channel in Channels)
        {
            var results = new List<ValidationResult>();
            Validator.TryValidateObject(channel, new ValidationContext(channel), results, validateAllProperties: true);
            foreach (var result in results)
                yield return result;
        }
    }
}
