namespace TemplateGen.Bench.Building;

/// <summary>What a project that is being edited keeps in memory.</summary>
internal static class MemoryGrowth
{
    /// <summary>Bytes in use after so many edits of one file among ten; the first figure is after a tenth of them.</summary>
    internal static (long Early, long Late) Measure(Contestant contestant, int edits)
    {
        EditedProject project = new(contestant, files: 10);
        Edit(edits / 10);
        long early = GC.GetTotalMemory(forceFullCollection: true);
        Edit(edits - (edits / 10));
        long late = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(project);
        return (early, late);

        void Edit(int times)
        {
            for (int i = 0; i < times; i++)
            {
                project.EditFile()();
            }
        }
    }
}
