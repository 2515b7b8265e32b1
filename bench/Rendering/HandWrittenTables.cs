using System.Buffers;
using System.Buffers.Text;

namespace TemplateGen.Bench.Rendering;

/// <summary>The tables as one would write them by hand for speed: constant bytes, and between them the figures, into one span.</summary>
internal static class HandWrittenTables
{
    private const int LargestPage = 16 * 1024;

    internal static void Write(IBufferWriter<byte> output, long[] figures)
    {
        ReadOnlySpan<long> cells = figures;
        Span<byte> page = output.GetSpan(LargestPage);
        int length = 0;
        length += WriteRow(page[length..], """<div class="grid"><table style="min-width:29.5rem" aria-label="三、收到和处理政府信息公开申请情况"><colgroup><col style="width:10.5%"><col style="width:10.5%"><col style="width:24%"><col style="width:7.86%"><col style="width:7.86%"><col style="width:7.86%"><col style="width:7.86%"><col style="width:7.86%"><col style="width:7.86%"><col style="width:7.86%"></colgroup><thead><tr><td class="corner" colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><th scope="col" colspan="7">申请人情况</th></tr><tr><th scope="col" rowspan="2">自然人</th><th scope="col" colspan="5">法人或其他组织</th><th scope="col" rowspan="2">总计</th></tr><tr><th scope="col">商业企业</th><th scope="col">科研机构</th><th scope="col">社会公益组织</th><th scope="col">法律服务机构</th><th scope="col">其他</th></tr></thead><tbody><tr><th scope="row" colspan="3">一、本年新收政府信息公开申请数量</th>"""u8, cells.Slice(0, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" colspan="3">二、上年结转政府信息公开申请数量</th>"""u8, cells.Slice(7, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" rowspan="22">三、本年度办理结果</th><th scope="row" colspan="2">（一）予以公开</th>"""u8, cells.Slice(14, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" colspan="2">（二）部分公开（区分处理的，只计这一情形，不计其他情形）</th>"""u8, cells.Slice(21, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" rowspan="8">（三）不予公开</th><th scope="row">1.属于国家秘密</th>"""u8, cells.Slice(28, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">2.其他法律行政法规禁止公开</th>"""u8, cells.Slice(35, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">3.危及“三安全一稳定”</th>"""u8, cells.Slice(42, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">4.保护第三方合法权益</th>"""u8, cells.Slice(49, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">5.属于三类内部事务信息</th>"""u8, cells.Slice(56, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">6.属于四类过程性信息</th>"""u8, cells.Slice(63, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">7.属于行政执法案卷</th>"""u8, cells.Slice(70, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">8.属于行政查询事项</th>"""u8, cells.Slice(77, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" rowspan="3">（四）无法提供</th><th scope="row">1.本机关不掌握相关政府信息</th>"""u8, cells.Slice(84, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">2.没有现成信息需要另行制作</th>"""u8, cells.Slice(91, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">3.补正后申请内容仍不明确</th>"""u8, cells.Slice(98, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" rowspan="5">（五）不予处理</th><th scope="row">1.信访举报投诉类申请</th>"""u8, cells.Slice(105, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">2.重复申请</th>"""u8, cells.Slice(112, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">3.要求提供公开出版物</th>"""u8, cells.Slice(119, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">4.无正当理由大量反复申请</th>"""u8, cells.Slice(126, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">5.要求行政机关确认或重新出具已获取信息</th>"""u8, cells.Slice(133, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" rowspan="3">（六）其他处理</th><th scope="row">1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请</th>"""u8, cells.Slice(140, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请</th>"""u8, cells.Slice(147, 7));
        length += WriteRow(page[length..], """<tr><th scope="row">3.其他</th>"""u8, cells.Slice(154, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" colspan="2">（七）总计</th>"""u8, cells.Slice(161, 7));
        length += WriteRow(page[length..], """<tr><th scope="row" colspan="3">四、结转下年度继续办理</th>"""u8, cells.Slice(168, 7));
        length += WriteRow(page[length..], """</tbody></table></div><div class="grid"><table style="min-width:37.5rem" aria-label="四、政府信息公开行政复议、行政诉讼情况"><colgroup><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"><col style="width:6.67%"></colgroup><thead><tr><th scope="col" colspan="5">行政复议</th><th scope="col" colspan="10">行政诉讼</th></tr><tr><th scope="col" rowspan="2">结果维持</th><th scope="col" rowspan="2">结果纠正</th><th scope="col" rowspan="2">其他结果</th><th scope="col" rowspan="2">尚未审结</th><th scope="col" rowspan="2">总计</th><th scope="col" colspan="5">未经复议直接起诉</th><th scope="col" colspan="5">复议后起诉</th></tr><tr><th scope="col">结果维持</th><th scope="col">结果纠正</th><th scope="col">其他结果</th><th scope="col">尚未审结</th><th scope="col">总计</th><th scope="col">结果维持</th><th scope="col">结果纠正</th><th scope="col">其他结果</th><th scope="col">尚未审结</th><th scope="col">总计</th></tr></thead><tbody><tr>"""u8, cells.Slice(175, 15));
        length += Write(page[length..], """</tbody></table></div>"""u8);
        output.Advance(length);
    }

    private static int WriteRow(Span<byte> page, ReadOnlySpan<byte> opening, ReadOnlySpan<long> cells)
    {
        int length = Write(page, opening);
        foreach (long cell in cells)
        {
            length += Write(page[length..], "<td>"u8);
            Utf8Formatter.TryFormat(cell, page[length..], out int digits);
            length += digits;
            length += Write(page[length..], "</td>"u8);
        }

        return length + Write(page[length..], "</tr>"u8);
    }

    private static int Write(Span<byte> page, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(page);
        return bytes.Length;
    }
}
