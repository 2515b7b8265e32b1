namespace TemplateGen.Rendering.Html;

/// <summary>The style sheet of a page: as the form is printed, readable on a screen, and sparing with colour.</summary>
internal static class HtmlStyle
{
    internal static ReadOnlySpan<byte> Sheet => """
        :root { color-scheme: light; --ink: #1a1a1a; --line: #404040; --muted: #666; --error: #b3261e; --advisory: #8a5a00; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #eef0f2; color: var(--ink); font: 1rem/1.8 "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", SimSun, "Noto Serif", Georgia, serif; }
        .report { max-width: 62rem; margin: 2rem auto; padding: 3.5rem 4rem 3rem; background: #fff; border: 1px solid #d5d8dc; }
        h1, h2, h3, h4, h5, h6, .heading { font-family: "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", SimHei, "Noto Sans", Arial, sans-serif; font-weight: 600; line-height: 1.5; }
        h1 { margin: 0 0 2rem; font-size: 1.6rem; text-align: center; text-wrap: balance; }
        h2 { margin: 2rem 0 .8rem; font-size: 1.15rem; }
        h3, h4, h5, h6 { margin: 1.4rem 0 .6rem; font-size: 1rem; }
        p { margin: 0 0 .5rem; text-align: justify; overflow-wrap: anywhere; }
        :lang(zh) p { text-indent: 2em; }
        p.none { color: var(--muted); }
        .fields { display: flex; flex-wrap: wrap; gap: .2rem 2.5rem; margin: 0 0 1rem; }
        .fields > div { display: flex; gap: .8em; }
        .fields dt { color: var(--muted); }
        .fields dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
        td a, dd a { color: inherit; text-underline-offset: .15em; }
        .grid { margin: .8rem 0; overflow-x: auto; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .875rem; line-height: 1.45; }
        caption { padding: 0 0 .4em; text-align: start; }
        caption .unit { display: block; text-align: end; font-size: .94em; }
        th, td { padding: .38em .4em; border: 1px solid var(--line); text-align: center; vertical-align: middle; font-weight: 400; overflow-wrap: anywhere; }
        td { height: 2.2em; font-variant-numeric: tabular-nums lining-nums; }
        th[scope="col"] { text-wrap: balance; }
        th[scope="row"] { text-align: start; padding-inline-start: calc(.5em + var(--level, 0) * 1.2em); }
        .grid > table:not(.list) th.heading { font-weight: 600; background: #f4f5f6; }
        td.corner { font-size: .94em; }
        td[data-kind="amount"] { text-align: end; }
        td.text { text-align: start; white-space: pre-line; }
        td.void, .sign.void { background: #e4e6e8; }
        td.void { color: var(--muted); }
        td.missing > span { font-size: .86em; overflow-wrap: normal; }
        td.missing, .sign.missing { color: var(--muted); background: repeating-linear-gradient(135deg, #fff 0 5px, #e6e8ea 5px 6px); }
        td.unreadable > span, .sign.unreadable > span { text-decoration: underline wavy #a05a00 1px; text-underline-offset: .2em; }
        td.violated { background: #fdecea; box-shadow: inset 0 0 0 1.5px var(--error); color: var(--error); font-weight: 700; }
        td.violated.advisory { background: #fff6e0; box-shadow: inset 0 0 0 1.5px #b98500; color: var(--advisory); }
        td.involved { background: #fdf6f5; }
        td.undetermined > span { border-bottom: 1px dotted var(--muted); }
        td.undetermined:not(.missing) { background: #fafafa; }
        td.violated { position: relative; }
        td.violated[data-kind="amount"] { padding-inline-end: 1.8em; }
        .refs { position: absolute; inset-block-start: .25em; inset-inline-end: .3em; font-size: .68em; font-weight: 600; line-height: 1; }
        .refs a { color: inherit; text-decoration: none; }
        .refs a::after { content: "[" attr(data-number) "]"; }
        .legend, .findings { font: .8125rem/1.6 "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans", Arial, sans-serif; }
        .legend { margin: -.3rem 0 .6rem; color: var(--muted); text-indent: 0 !important; }
        .sign { display: inline-block; min-width: 2.2em; padding: 0 .3em; border: 1px solid var(--line); line-height: 1.35; text-align: center; }
        .sign:not(:first-child) { margin-inline-start: 1.2em; }
        .findings { margin: .4rem 0 1.4rem; padding: .5rem 0 .1rem; border-top: 2px solid var(--error); }
        .findings:not(:has(li.error)) { border-color: #999; }
        .findings-title { margin: 0; font-weight: 600; text-indent: 0 !important; }
        .findings ol { margin: .2rem 0 .6rem; padding-inline-start: 1.9em; }
        .findings li { overflow-wrap: anywhere; }
        .findings li::marker { font-weight: 700; }
        .findings li.error::marker { color: var(--error); }
        .findings li.warning::marker, .findings li.note::marker { color: var(--advisory); }
        .findings li.undetermined { color: var(--muted); }
        .findings li.undetermined::marker { font-weight: 400; }
        .findings .sides { font-variant-numeric: tabular-nums lining-nums; font-weight: 600; }
        .findings code { font-size: .92em; color: var(--muted); }
        .findings .back { color: inherit; text-decoration: none; }
        .findings li:target, td:has(> .refs > :target) { outline: 2px solid #2b6cb0; outline-offset: -1px; }
        footer { margin-top: 2.5rem; padding-top: .6rem; border-top: 1px solid #d5d8dc; font-size: .8125rem; color: var(--muted); }
        @media (max-width: 48rem) {
          .report { margin: 0; padding: 1.5rem 1rem; border: 0; }
        }
        @page { size: A4; margin: 20mm 18mm; }
        @media print {
          body { background: none; font-size: 10.5pt; }
          .report { max-width: none; margin: 0; padding: 0; border: 0; }
          h2, h3, h4, h5, h6 { break-after: avoid; }
          tr, li { break-inside: avoid; }
          .grid { overflow: visible; }
          .grid > table { min-width: 0 !important; font-size: 8.5pt; line-height: 1.35; }
          th, td { padding: .25em .25em; }
          td, .sign { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .findings .back { display: none; }
        }

        """u8;
}
