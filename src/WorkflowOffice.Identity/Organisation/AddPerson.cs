using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.SignIn;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>Adds an account; the password must keep the rules.</summary>
public sealed partial class AddPerson(
    IdentityDbContext database, AuditTrail audit, IPasswordHasher<User> hasher, PasswordRules passwordRules)
{
    private const int LongestName = 50;

    public Task<UserId> RunAsync(NewPerson person, ChangeContext context, CancellationToken cancellationToken)
    {
        passwordRules.Check(person.Password, person.Login);
        return AddAsync(person, isDemonstration: false, context, cancellationToken);
    }

    /// <summary>A demonstration account: its password is published, so the rules for passwords do not apply.</summary>
    internal Task<UserId> RunForDemonstrationAsync(NewPerson person, ChangeContext context, CancellationToken cancellationToken) =>
        AddAsync(person, isDemonstration: true, context, cancellationToken);

    private async Task<UserId> AddAsync(NewPerson person, bool isDemonstration, ChangeContext context, CancellationToken cancellationToken)
    {
        var login = User.NormaliseLogin(person.Login);
        if (login.Length > User.LongestLogin || !LoginPattern().IsMatch(login))
            throw new InvalidPersonException(
                $"登录名“{person.Login}”不能使用：应为 2 至 {User.LongestLogin} 个小写字母、数字或 . _ - 符号，以字母或数字开头。");
        if (string.IsNullOrWhiteSpace(person.Name) || person.Name.Length > LongestName)
            throw new InvalidPersonException($"账号“{login}”的姓名不能为空，且不超过 {LongestName} 个字。");
        if (await database.Users.AnyAsync(existing => existing.Login == login, cancellationToken))
            throw new LoginTakenException(login);
        var user = new User
        {
            Id = UserId.New(context.At),
            Login = login,
            Name = person.Name.Trim(),
            CreatedAt = context.At,
            IsDemonstration = isDemonstration,
        };
        user.SetPassword(hasher.HashPassword(user, person.Password), context.At);
        database.Users.Add(user);
        audit.Record(new AuditEntry(
            context, "user.added", "user", user.Id.ToString(), $"新增账号 {login}（{user.Name}）",
            After: new { user.Login, user.Name, user.IsDemonstration }));
        await database.SaveChangesAsync(cancellationToken);
        return user.Id;
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._-]+\z")]
    private static partial Regex LoginPattern();
}
