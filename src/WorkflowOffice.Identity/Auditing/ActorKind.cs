namespace WorkflowOffice.Identity.Auditing;

public enum ActorKind
{
    Person,
    System,
    Stranger,
}
