using TemplateGen.Reading.Alignment;
using TemplateGen.Reading.Sources;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Labels broken over several lines of text laid out in columns, and the rows of figures that are theirs.</summary>
public sealed class StackedLabelTests
{
    [Fact]
    public void A_label_behind_its_heading_owns_its_row_as_one_alone_does() =>
        Read("""
                      8.属于行政查询事项          3      0     0     0     0     0     3
            （四）无法提供 1.本机关不掌握相关政府信息   38      0     0     0     0     0    38
                      2.没有现成信息需要另行     5      0     0     0     0     0     5
                      制作
            """).ShouldBe(["8.属于行政查询事项 3 0 0 0 0 0 3", "1.本机关不掌握相关政府信息 38 0 0 0 0 0 38", "2.没有现成信息需要另行制作 5 0 0 0 0 0 5"]);

    [Fact]
    public void The_last_label_of_a_page_may_have_its_figures_above_where_others_have_theirs_below() =>
        Read("""
                   3.要求提供公开
                   出版物            1     0     0     0     0     0     1
                   4.无正当理由大
            （五）不  量反复申请        2     0     0     0     0     0     2
            予处理   5.要求行政机关      3     0     0     0     0     0     3
                   确认或重新出具
                   已获取信息
            """).ShouldBe(["3.要求提供公开出版物 1 0 0 0 0 0 1", "4.无正当理由大量反复申请 2 0 0 0 0 0 2", "5.要求行政机关确认或重新出具已获取信息 3 0 0 0 0 0 3"]);

    [Fact]
    public void A_figure_pushed_by_a_label_leaves_the_pieces_of_the_label_one_above_another() =>
        Read("""
            （五）不 1.信访举报投诉类 3            0     0     0     0     0     3
            予处理  申请
                  2.重复申请           4      0     0     0     0     0     4
                  3.要求提供公开出       5      0     0     0     0     0     5
                  版物
            """).ShouldBe(["1.信访举报投诉类申请 3 0 0 0 0 0 3", "2.重复申请 4 0 0 0 0 0 4", "3.要求提供公开出版物 5 0 0 0 0 0 5"]);

    [Fact]
    public void Figures_that_stand_in_no_columns_are_those_of_their_labels_in_order() =>
        Read("""
            （四）无 3.补正后申请内   1 0 0 0 0 0 1
            法提供  容仍不明确
            （五）不 1.信访举报投诉类 13 0 0 0 0 0 13
            予处理  申请
                  2.重复申请     4 0     0 0 0 0 4
                  3.要求提供公开出 5  0 0 0   0 0 5
                  版物
            """).ShouldBe(["3.补正后申请内容仍不明确 1 0 0 0 0 0 1", "1.信访举报投诉类申请 13 0 0 0 0 0 13", "2.重复申请 4 0 0 0 0 0 4", "3.要求提供公开出版物 5 0 0 0 0 0 5"]);

    [Fact]
    public void Figures_beside_no_label_are_those_of_the_one_that_begins_right_below_and_a_line_with_a_label_keeps_its_own() =>
        Read("""
            （四）无   3.补正后申请           9     0     0     0     0     0     9
            法提供    内容仍不明确
            """ + "\n\f" + """
                  请内容仍不
                    明确
             （五 1.信访举报           1     0     0     0     0     0     1
             ）不 投诉类申请
             予处 2.重复申请           2     0     0     0     0     0     2
              理                  3     0     0     0     0     0     3
                3.要求提供
                公开出版物
                  4.无正当理         4     0     0     0     0     0     4
                  由大量反复
                     申请
                  5.要求行政         5     0     0     0     0     0     5
                  机关确认或
                  重新出具已
                   获取信息
            """)[^5..].ShouldBe(["1.信访举报投诉类申请 1 0 0 0 0 0 1", "2.重复申请 2 0 0 0 0 0 2", "3.要求提供公开出版物 3 0 0 0 0 0 3", "4.无正当理由大量反复申请 4 0 0 0 0 0 4", "5.要求行政机关确认或重新出具已获取信息 5 0 0 0 0 0 5"]);

    /// <summary>Rows with figures: the last of their labels, and the figures.</summary>
    private static string[] Read(string text)
    {
        FormLabels form = FormLabels.Of(TestForms.Disclosure2021);
        LabelMatcher matcher = new(form.Labels);
        RecordBuilder builder = new(new TokenScanner(matcher, form.Marks), new BrokenHeadings(matcher), new StackedLabels(matcher), new WrappedLabels(matcher), form.HasCodes);
        return [.. builder.Build(TextAdapter.Read(text).Document!).Where(static record => record.FigureCount > 0)
            .Select(static record => string.Join(' ', record.Labels.TakeLast(1).Concat(record.Cells.Where(static cell => cell.Kind != TokenKind.Blank)).Select(static token => token.Text)))];
    }
}
