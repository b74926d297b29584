namespace WorkflowOffice.Identity.Organisation;

public enum UnitKind
{
    /// <summary>机关（局），the root.</summary>
    Bureau,

    /// <summary>监督机构（法制机构）.</summary>
    SupervisionOffice,

    /// <summary>被监督科室、大队.</summary>
    SupervisedUnit,

    /// <summary>其他内设机构.</summary>
    OtherUnit,
}
