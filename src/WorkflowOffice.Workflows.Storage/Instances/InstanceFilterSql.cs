using System.Globalization;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Bursts;

namespace WorkflowOffice.Workflows.Storage.Instances;

/// <summary>The filter of the instance list as SQL: only the conditions that are asked for, so that each finds its index.</summary>
internal static class InstanceFilterSql
{
    public static (string Condition, NpgsqlParameter[] Parameters) Where(WorkflowInstanceFilter filter)
    {
        var conditions = new List<string> { "true" };
        var parameters = new List<NpgsqlParameter>();
        void Add(string condition, NpgsqlParameter parameter)
        {
            parameters.Add(parameter);
            conditions.Add(condition.Replace("@", "$" + parameters.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        if (!string.IsNullOrWhiteSpace(filter.SearchTerm))
            Add("(i.id ILIKE @ OR i.name ILIKE @ OR i.correlation_id ILIKE @ OR i.definition_id ILIKE @)", Sql.Text(Sql.Containing(filter.SearchTerm)));
        if (filter.DefinitionIds is { Count: > 0 })
            Add("i.definition_id = ANY(@)", Sql.Texts(filter.DefinitionIds));
        if (!string.IsNullOrEmpty(filter.CorrelationId))
            Add("i.correlation_id = @", Sql.Text(filter.CorrelationId));
        if (filter.Version is { } version)
            Add("i.definition_version = @", Sql.Int(version));
        if (filter.Statuses is { Count: > 0 })
            Add("i.status = ANY(@)", Sql.Smalls(filter.Statuses.Select(s => (short)s)));
        if (filter.SubStatuses is { Count: > 0 })
            Add("i.sub_status = ANY(@)", Sql.Smalls(filter.SubStatuses.Select(s => (short)s)));
        if (filter.HasIncidents is { } hasIncidents)
            conditions.Add(hasIncidents ? "i.incident_count > 0" : "i.incident_count = 0");
        return (string.Join(" AND ", conditions), [.. parameters]);
    }

    public static string Order(WorkflowInstanceFilter filter)
    {
        var direction = filter.Descending ? "DESC" : "ASC";
        return filter.OrderBy switch
        {
            "LastExecuted" => $"i.updated_at {direction}, i.id",
            "Finished" => $"i.finished_at {direction} NULLS LAST, i.id",
            "Name" => $"i.name {direction} NULLS LAST, i.id",
            _ => $"i.created_at {direction}, i.id",
        };
    }
}
