using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;


namespace WorkflowOffice.Office.Tests.Views;

/// <summary>The people and units of the test organisation by login and code.</summary>
internal sealed class Staff
{
    private readonly Dictionary<string, Person> people;
    private readonly Dictionary<string, Guid> units;

    private Staff(IEnumerable<Person> people, IEnumerable<UnitView> units)
    {
        this.people = people.ToDictionary(person => person.Login);
        this.units = units.ToDictionary(unit => unit.Code, unit => unit.Id.Value);
    }

    internal static async Task<Staff> ReadAsync(IServiceProvider services)
    {
        var directory = services.GetRequiredService<People>();
        return new Staff(await directory.ListAsync(), await directory.ListUnitsAsync());
    }

    internal Guid Id(string login) => people[login].Id.Value;

    internal string Name(string login) => people[login].Name;

    internal Guid Unit(string code) => units[code];

    internal ICurrentUser User(string login, params string[] permissions) => new TestUser(people[login], permissions);
}
