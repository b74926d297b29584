using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Pickers;

/// <summary>Posts (职务), with who holds them today, so that an empty post is seen when it is chosen.</summary>
internal sealed class PostOptions(People people) : IInputOptions
{
    private const int MostNames = 3;

    public string Source => "posts";

    public async Task<IReadOnlyList<InputOption>> ListAsync(CancellationToken cancellationToken)
    {
        var everybody = await people.ListAsync(cancellationToken);
        return [.. StandardPosts.All.Select(post => new InputOption(post.Code, $"{post.Name}（{HoldersOf(everybody, post.Code)}）"))];
    }

    private static string HoldersOf(IReadOnlyList<Person> people, string post)
    {
        var names = people.Where(person => person.Posts.Any(held => held.PostCode == post)).Select(person => person.Name).ToList();
        return names.Count == 0 ? "暂无人员" : string.Join("、", names.Take(MostNames)) + (names.Count > MostNames ? $"等 {names.Count} 人" : "");
    }
}
