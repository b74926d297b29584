using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>Brings the shipped posts and their permissions into the database at start; what already agrees is left alone.</summary>
public sealed class LoadStandardPosts(IdentityDbContext database, AuditTrail audit, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var posts = await database.Posts.ToDictionaryAsync(post => post.Code, cancellationToken);
        var permissions = await database.PostPermissions.ToListAsync(cancellationToken);
        var context = ChangeContext.BySystem("内置职务与权限随版本更新", clock.GetUtcNow());
        for (var i = 0; i < StandardPosts.All.Count; i++)
        {
            var standard = StandardPosts.All[i];
            if (posts.TryGetValue(standard.Code, out var post))
                (post.Name, post.SortOrder) = (standard.Name, i);
            else
                database.Posts.Add(new Post { Code = standard.Code, Name = standard.Name, SortOrder = i });
            Align(standard, [.. permissions.Where(row => row.PostCode == standard.Code)], context);
        }

        await database.SaveChangesAsync(cancellationToken);
    }

    private void Align(StandardPost standard, List<PostPermission> stored, ChangeContext context)
    {
        var before = stored.Select(row => row.Permission).Order(StringComparer.Ordinal).ToArray();
        var after = standard.Permissions.Order(StringComparer.Ordinal).ToArray();
        if (before.SequenceEqual(after))
            return;
        database.PostPermissions.RemoveRange(stored.Where(row => !after.Contains(row.Permission)));
        database.PostPermissions.AddRange(
            after.Except(before).Select(permission => new PostPermission { PostCode = standard.Code, Permission = permission }));
        audit.Record(new AuditEntry(
            context, "post.permissions-changed", "post", standard.Code, $"职务“{standard.Name}”的权限按版本内置设置更新", before, after));
    }
}
