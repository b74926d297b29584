using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.SignIn;

namespace WorkflowOffice.Identity.Demonstration;

/// <summary>The accounts the sign-in page lists in demonstration mode; nothing outside it.</summary>
internal sealed class DemonstrationAccounts(
    IdentityDbContext database, People people, IOptions<InstallationOptions> installation, DemonstrationOrganisation? organisation = null)
{
    public string? Password => installation.Value.Demonstration ? organisation?.Password : null;

    public async Task<IReadOnlyList<SignInAccountView>> ListAsync(CancellationToken cancellationToken)
    {
        if (!installation.Value.Demonstration)
            return [];
        var demonstration = await database.Users.Where(user => user.IsDemonstration && !user.IsDisabled).Select(user => user.Id)
            .ToListAsync(cancellationToken);
        var order = StandardPosts.All.Select((post, index) => (post.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        return [.. (await people.FindAsync(demonstration, cancellationToken))
            .SelectMany(person => person.Posts.Select(held => (Held: held, Person: person)))
            .OrderBy(row => order.GetValueOrDefault(row.Held.PostCode, int.MaxValue)).ThenBy(row => row.Person.Login, StringComparer.Ordinal)
            .Select(row => new SignInAccountView(row.Person.Login, row.Person.Name, row.Held.PostName, row.Held.UnitName))];
    }
}
