using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Expressions.JavaScript;

namespace WorkflowOffice.Workflows.Storage.Tests.Hosting;

/// <summary>What an installation may set.</summary>
public sealed class SettingsTests
{
    [Fact]
    public async Task WhatScriptsShare_IsTheInstallationsToSet()
    {
        await using var services = new ServiceCollection().AddWorkflowStorage("Host=nowhere")
            .Configure<WorkflowsOptions>(options => options.LongScripts = TimeSpan.FromMilliseconds(500)).BuildServiceProvider();

        Assert.Equal(TimeSpan.FromMilliseconds(500), services.GetRequiredService<ScriptEvaluatorOptions>().LongScripts);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void WhatScriptsShare_HasLimits(int milliseconds, bool isAllowed)
    {
        var options = new WorkflowsOptions { LongScripts = TimeSpan.FromMilliseconds(milliseconds) };

        var refusals = options.Validate(new ValidationContext(options)).ToList();

        Assert.Equal(isAllowed ? [] : [nameof(WorkflowsOptions.LongScripts)], refusals.SelectMany(refusal => refusal.MemberNames));
    }
}
