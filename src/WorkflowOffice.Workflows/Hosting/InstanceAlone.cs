using System.Data.Common;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>A read of nothing but the instance itself: for commands that take an instance further and need no rows of their own.</summary>
public sealed record InstanceAlone(string Id) : IInstanceRead
{
    public object Key => Id;

    public string InstanceId => "$1";

    public string? Statement(IServiceProvider scope) => null;

    public void Read(IServiceProvider scope, DbDataReader row, int first)
    {
    }
}
