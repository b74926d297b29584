namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>Stands in for a type that stored definitions use and this installation does not offer (any more): drawn and kept, not in the tool box.</summary>
internal static class Placeholders
{
    private const string Category = "已停用";

    /// <param name="other">The same type in the version that is offered now; null where there is none.</param>
    public static ActivityItem Of(StoredType use, ActivityItem? other)
    {
        var cut = use.TypeName.LastIndexOf('.');
        var name = other?.DisplayName ?? (cut < 0 ? use.TypeName : use.TypeName[(cut + 1)..]);
        return new ActivityItem(
            use.TypeName, cut < 0 ? "" : use.TypeName[..cut], name, use.Version, Category, $"{name}（已停用）",
            other is null
                ? $"本系统现在不提供活动 {use.TypeName}。内容原样保留；发布前请删除该步骤，或者由系统管理员安装提供该活动的版本。"
                : $"本系统现在提供的是该活动的第 {other.Version} 版。内容原样保留；发布前请删除该步骤，再从工具箱重新拖入。",
            other?.Inputs ?? [], other?.Outputs ?? [], other?.Kind ?? "Action", false,
            [.. (other?.Ports ?? []).UnionBy(use.Ports.Select(port => new PortItem(port, port, "Flow", true)), port => port.Name)],
            [], [], other?.IsContainer ?? false, false, other?.IsStart ?? false, other?.IsTerminal ?? false);
    }
}
