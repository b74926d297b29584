using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Bursts;

/// <summary>Entities that are written in the burst's own batch: as SaveChanges would write them, or by SaveChanges.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public sealed class EntityRowsTests(StorageFixture fixture) : IClassFixture<StorageFixture>, IAsyncLifetime
{
    private readonly StorageHost host = new(fixture.Database.ConnectionString, services =>
        services.AddSessionDbContext<ShelfContext>().AddScoped<IBurstParticipant, ShelfParticipant>());

    public async Task InitializeAsync()
    {
        await host.QueryAsync(ShelfContext.Schema);
        await RunAsync(shelves => shelves.AddRange(new Shelf { Id = 1, Code = "甲", Version = 1 }, new Box { Id = 11, ShelfId = 1, Label = "旧" }));
        ShelfContext.Saves = 0;
    }

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task NewRows_AreWrittenBeforeThoseThatPointToThem_InTheBatch()
    {
        await RunAsync(shelves => shelves.AddRange(new Box { Id = 21, ShelfId = 2, Label = "先" }, new Shelf { Id = 2, Code = "乙", Version = 1 }));

        Assert.Equal("先", await host.QueryAsync("SELECT label FROM shelf.boxes JOIN shelf.shelves s ON s.id = shelf_id WHERE s.code = '乙'"));
        Assert.Equal(0, ShelfContext.Saves);
    }

    [Fact]
    public async Task AChangedRow_IsWrittenWithWhatChangedOnly()
    {
        await host.QueryAsync("UPDATE shelf.boxes SET note = '别人写的' WHERE id = 11 RETURNING id");
        await RunAsync(shelves => shelves.Boxes.Single(b => b.Id == 11).Label = "新", before: () => host.QueryAsync("UPDATE shelf.boxes SET note = '后来写的' WHERE id = 11 RETURNING id"));

        Assert.Equal("新后来写的", await host.QueryAsync("SELECT label || note FROM shelf.boxes WHERE id = 11"));
        Assert.Equal(0, ShelfContext.Saves);
    }

    [Fact]
    public async Task RowsOfOneTable_AreWrittenWithTheColumnsOfTheirOwnChange()
    {
        foreach (var round in new[] { "一", "二" })
        {
            await RunAsync(shelves =>
            {
                shelves.AddRange(new Box { Id = 30 + shelves.Boxes.Count(), ShelfId = 1, Label = round, Note = round }, new Box { Id = 40 + shelves.Boxes.Count(), ShelfId = 1, Label = round });
                shelves.Boxes.Single(b => b.Id == 11).Label = "箱" + round;
            });
            await RunAsync(shelves => shelves.Boxes.Single(b => b.Id == 11).Note = "记" + round);
            await RunAsync(shelves =>
            {
                var box = shelves.Boxes.Single(b => b.Id == 11);
                (box.Label, box.Note) = (box.Label + box.Note, null);
            });
        }

        Assert.Equal("箱二记二;一一;二二;一;二", await host.QueryAsync("SELECT string_agg(label || coalesce(note, ''), ';' ORDER BY id) FROM shelf.boxes"));
        Assert.Equal(0, ShelfContext.Saves);
    }

    [Fact]
    public async Task ARowThatSomebodyElseChanged_MakesTheBurstBeginAnew()
    {
        var attempts = 0;
        await RunAsync(
            shelves =>
            {
                var shelf = shelves.Shelves.Single(s => s.Id == 1);
                (shelf.Place, shelf.Version) = (shelf.Place + "+", shelf.Version + 1);
                attempts++;
            },
            before: () => attempts > 1 ? Task.FromResult<object?>(null) : host.QueryAsync("UPDATE shelf.shelves SET place = '东', version = version + 1 WHERE id = 1 RETURNING id"));

        Assert.Equal(2, attempts);
        Assert.Equal("东+3", await host.QueryAsync("SELECT place || version FROM shelf.shelves WHERE id = 1"));
    }

    [Fact]
    public async Task AKeptRowThatSomebodyElseChanged_SaysSoItself()
    {
        await RunAsync(shelves => shelves.Add(new Safe { Id = 1, Place = "", Version = 1 }));
        var attempts = 0;
        await RunAsync(
            shelves =>
            {
                var safe = shelves.Safes.Single();
                (safe.Place, safe.Version) = (safe.Place + "+", safe.Version + 1);
                attempts++;
            },
            before: () => attempts > 1 ? Task.FromResult<object?>(null) : host.QueryAsync("UPDATE shelf.safes SET place = '东', version = version + 1 RETURNING id"));

        Assert.Equal(2, attempts);
        Assert.Equal("东+3", await host.QueryAsync("SELECT place || version FROM shelf.safes"));
        Assert.Equal(0, ShelfContext.Saves);
    }

    [Fact]
    public async Task WhatTheBatchCannotSay_SaveChangesWrites()
    {
        await RunAsync(shelves => shelves.Remove(shelves.Boxes.Single(b => b.Id == 11)));
        await RunAsync(shelves =>
        {
            var shelf = shelves.Shelves.Single(s => s.Id == 1);
            (shelf.Code, shelf.Version) = ("丙", 2);
            shelves.Add(new Shelf { Id = 3, Code = "甲", Version = 1 });
        });

        Assert.Equal("丙甲", await host.QueryAsync("SELECT string_agg(code, '' ORDER BY id) FROM shelf.shelves"));
        Assert.Equal(0, await host.CountAsync("shelf.boxes"));
        Assert.Equal(2, ShelfContext.Saves);
    }

    private Task<int> RunAsync(Action<ShelfContext> work, Func<Task<object?>>? before = null) => host.Bursts.RunAsync(
        async (burst, ct) =>
        {
            work(burst.Services.GetRequiredService<ShelfContext>());
            if (before is not null)
                await before();
            return 0;
        },
        new RequestKey(Guid.NewGuid().ToString(), "甲", "shelve", "f"));

    private sealed class ShelfParticipant(ShelfContext shelves) : IBurstParticipant
    {
        public int Order => 1001;

        public Task BeforeCommitAsync(IBurst burst, CancellationToken cancellationToken) => shelves.WriteWithBurstAsync(burst, [], cancellationToken);
    }

    private sealed class ShelfContext(DbContextOptions<ShelfContext> options) : DbContext(options)
    {
        public const string Schema = """
            DROP SCHEMA IF EXISTS shelf CASCADE;
            CREATE SCHEMA shelf;
            CREATE TABLE shelf.shelves (id integer PRIMARY KEY, code text NOT NULL UNIQUE, place text NOT NULL, version integer NOT NULL);
            CREATE TABLE shelf.boxes (id integer PRIMARY KEY, shelf_id integer NOT NULL REFERENCES shelf.shelves, label text NOT NULL, note text);
            CREATE TABLE shelf.safes (id integer PRIMARY KEY, place text NOT NULL, version integer NOT NULL)
            """;

        /// <summary>Of the test that runs: xunit runs the tests of a class one after the other.</summary>
        public static int Saves { get; set; }

        public DbSet<Shelf> Shelves => Set<Shelf>();

        public DbSet<Box> Boxes => Set<Box>();

        public DbSet<Safe> Safes => Set<Safe>();

        public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
        {
            Saves++;
            return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("shelf");
            var shelf = modelBuilder.Entity<Shelf>().ToTable("shelves");
            shelf.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
            shelf.Property(s => s.Code).HasColumnName("code");
            shelf.Property(s => s.Place).HasColumnName("place");
            shelf.Property(s => s.Version).HasColumnName("version").IsConcurrencyToken();
            shelf.HasIndex(s => s.Code).IsUnique();
            var safe = modelBuilder.Entity<Safe>().ToTable("safes", table => table.HasTrigger("safes_are_kept"));
            safe.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
            safe.Property(s => s.Place).HasColumnName("place");
            safe.Property(s => s.Version).HasColumnName("version").IsConcurrencyToken();
            var box = modelBuilder.Entity<Box>().ToTable("boxes");
            box.Property(b => b.Id).HasColumnName("id").ValueGeneratedNever();
            box.Property(b => b.ShelfId).HasColumnName("shelf_id");
            box.Property(b => b.Label).HasColumnName("label");
            box.Property(b => b.Note).HasColumnName("note");
            box.HasOne<Shelf>().WithMany().HasForeignKey(b => b.ShelfId);
        }
    }

    private sealed class Shelf
    {
        public required int Id { get; init; }

        public required string Code { get; set; }

        public string Place { get; set; } = "";

        public int Version { get; set; }
    }

    private sealed class Safe
    {
        public required int Id { get; init; }
        public required string Place { get; set; }
        public required int Version { get; set; }
    }

    private sealed class Box
    {
        public required int Id { get; init; }

        public int ShelfId { get; init; }

        public required string Label { get; set; }

        public string? Note { get; set; }
    }
}
