namespace TemplateGen.Bench.Rendering;

/// <summary>The rows as plain arrays, as the Handlebars template names them.</summary>
internal sealed class TableRows(long[] cells)
{
    public long[] Received { get; } = Row(cells, 0);

    public long[] CarriedIn { get; } = Row(cells, 1);

    public long[] Granted { get; } = Row(cells, 2);

    public long[] Partial { get; } = Row(cells, 3);

    public long[] StateSecret { get; } = Row(cells, 4);

    public long[] ProhibitedByLaw { get; } = Row(cells, 5);

    public long[] PublicSafety { get; } = Row(cells, 6);

    public long[] ThirdPartyRights { get; } = Row(cells, 7);

    public long[] InternalAffairs { get; } = Row(cells, 8);

    public long[] ProcessInformation { get; } = Row(cells, 9);

    public long[] EnforcementFile { get; } = Row(cells, 10);

    public long[] AdministrativeInquiry { get; } = Row(cells, 11);

    public long[] NotHeld { get; } = Row(cells, 12);

    public long[] NeedsCreation { get; } = Row(cells, 13);

    public long[] StillUnclear { get; } = Row(cells, 14);

    public long[] Petition { get; } = Row(cells, 15);

    public long[] Repeated { get; } = Row(cells, 16);

    public long[] Publication { get; } = Row(cells, 17);

    public long[] Excessive { get; } = Row(cells, 18);

    public long[] Reconfirmation { get; } = Row(cells, 19);

    public long[] NotCorrected { get; } = Row(cells, 20);

    public long[] FeeUnpaid { get; } = Row(cells, 21);

    public long[] OtherReason { get; } = Row(cells, 22);

    public long[] Total { get; } = Row(cells, 23);

    public long[] CarriedOut { get; } = Row(cells, 24);

    public long[] Disputes { get; } = cells[Figures.Requests..];

    private static long[] Row(long[] cells, int row) => cells.AsSpan(row * Figures.Columns, Figures.Columns).ToArray();
}
