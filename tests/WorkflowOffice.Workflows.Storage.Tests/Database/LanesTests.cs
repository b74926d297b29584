using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Workflows.Storage.Tests.Database;

public sealed class LanesTests
{
    private readonly List<(int[] Together, TaskCompletionSource End)> trips = [];
    private readonly Lanes<object> lanes;

    public LanesTests() => lanes = new Lanes<object>(few: 2, most: 4, mostTogether: 4, together =>
    {
        var end = new TaskCompletionSource(); // what waits goes on in the turn of whoever ends this one
        trips.Add(([.. together.Cast<int>()], end));
        return end.Task;
    });

    [Fact]
    public void AsLongAsFewKeepUp_TheOthersWaitForThem()
    {
        Enqueue(1, 2, 3, 4);

        Assert.Equal("1 | 2", Trips());
        trips[1].End.SetResult();
        Assert.Equal("1 | 2 | 3,4", Trips());
    }

    [Fact]
    public void WhereMoreWaitsThanATripHolds_OneMoreOpens()
    {
        Enqueue(1, 2, 3, 4, 5, 6);
        Assert.Equal("1 | 2", Trips());

        Enqueue(7);
        Assert.Equal("1 | 2 | 3,4,5,6", Trips());
        Enqueue(8, 9, 10);
        Assert.Equal("1 | 2 | 3,4,5,6", Trips());
        Enqueue(11);
        Assert.Equal("1 | 2 | 3,4,5,6 | 7,8,9,10", Trips());
    }

    [Fact]
    public void MoreThanTheMost_NeverOpen_AndNoTripIsLonger()
    {
        Enqueue([.. Enumerable.Range(1, 16)]);

        Assert.Equal("1 | 2 | 3,4,5,6 | 7,8,9,10", Trips());
        trips[0].End.SetResult();
        Assert.Equal("1 | 2 | 3,4,5,6 | 7,8,9,10 | 11,12,13,14", Trips());
        trips[4].End.SetResult();
        Assert.Equal("1 | 2 | 3,4,5,6 | 7,8,9,10 | 11,12,13,14 | 15,16", Trips());
    }

    [Fact]
    public void WhenNothingWaits_TheLanesAreFreeAgain()
    {
        Enqueue(1, 2, 3, 4, 5, 6, 7);
        foreach (var (_, end) in trips.ToList())
            end.SetResult();
        trips[3].End.SetResult();

        Enqueue(8, 9, 10);

        Assert.Equal("1 | 2 | 3,4,5,6 | 7 | 8 | 9", Trips());
    }

    private void Enqueue(params int[] items)
    {
        foreach (var item in items)
            lanes.Enqueue(item);
    }

    private string Trips() => string.Join(" | ", trips.Select(trip => string.Join(',', trip.Together)));
}
