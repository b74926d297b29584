using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>Gives columns, keys, indexes and foreign keys the names that PostgreSQL people write: lower case with underscores.</summary>
public static class SnakeCaseNames
{
    /// <summary>Call last in OnModelCreating; table and schema names are set by each entity's configuration.</summary>
    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
                property.SetColumnName(ToSnakeCase(property.GetColumnName()));
            foreach (var key in entity.GetKeys())
                key.SetName(ToSnakeCase(key.GetName()!));
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName(index.Name ?? IndexName(index)); // two indexes of the same columns need names of their own
            foreach (var foreignKey in entity.GetForeignKeys())
                foreignKey.SetConstraintName(ToSnakeCase(foreignKey.GetConstraintName()!));
        }
    }

    public static string ToSnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
                result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    private static string IndexName(IMutableIndex index) =>
        $"ix_{index.DeclaringEntityType.GetTableName()}_{string.Join('_', index.Properties.Select(property => ToSnakeCase(property.Name)))}";
}
