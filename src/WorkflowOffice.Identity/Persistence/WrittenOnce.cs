using System.ComponentModel;
using Microsoft.EntityFrameworkCore;

namespace WorkflowOffice.Identity.Persistence;

/// <summary>A row that is written once and never changed: EF neither copies its values nor looks for changes in it.</summary>
/// <remarks>Configure the entity with <see cref="Tracking"/>. Its setters are init-only, or private and used before the row is added; EF is never told of a change.</remarks>
public abstract class WrittenOnce : INotifyPropertyChanging, INotifyPropertyChanged
{
    /// <summary>Changes are announced by the row itself: never.</summary>
    public const ChangeTrackingStrategy Tracking = ChangeTrackingStrategy.ChangingAndChangedNotifications;

    event PropertyChangingEventHandler? INotifyPropertyChanging.PropertyChanging
    {
        add { }
        remove { }
    }

    event PropertyChangedEventHandler? INotifyPropertyChanged.PropertyChanged
    {
        add { }
        remove { }
    }
}
