using TemplateGen.Reading.Alignment;

namespace TemplateGen.Runtime.Tests.Reading;

public sealed class LabelFoldingTests
{
    [Theory]
    [InlineData("（一）予以公开", "(一) 予以公开")]
    [InlineData("1.属于国家秘密", "1、 属于国家秘密")]
    [InlineData("1.属于国家秘密", "１．属于国家秘密")]
    [InlineData("3.危及“三安全一稳定”", "3.危及\"三安全一稳定\"")]
    [InlineData("本年增/减", "本年增\\减")]
    [InlineData("本年新收政府信息公开申请数量", "本年新收政府信息公開申請數量")]
    [InlineData("尚未审结", "尚 未\u00A0审\u3000结")]
    [InlineData("二、上年结转", "二.上年结转：")]
    [InlineData("Ex. 7(A)", "EX. 7（a）")]
    [InlineData("（2）依申请公开", "（2） 、依申请公开")]
    public void What_carries_no_meaning_is_folded_away(string one, string other) =>
        LabelFolding.Fold(other).ShouldBe(LabelFolding.Fold(one));

    [Theory]
    [InlineData("（一）予以公开", "(一)", "予以公开")]
    [InlineData("3.其他", "3.", "其他")]
    [InlineData("三、本年度办理结果", "三.", "本年度办理结果")]
    [InlineData("十二、其他", "十二.", "其他")]
    [InlineData("一年以上", "", "一年以上")]
    [InlineData("1.5 million", "", "1.5MILLION")]
    [InlineData("第二十条第（一）项", "", "第二十条第(一)项")]
    public void A_number_before_a_label_is_split_off(string label, string number, string core) =>
        LabelFolding.Fold(label).ShouldBe(new FoldedLabel(number, core));

    [Fact]
    public void Years_are_left_out_for_labels_with_a_slot()
    {
        LabelFolding.WithoutYears("本年(2023)制发件数").ShouldBe($"本年({LabelFolding.AnyYear})制发件数");
        LabelFolding.WithoutYears("本年制发件数").ShouldBeNull();
        LabelFolding.WithoutYears("12023").ShouldBeNull();
    }

    [Theory]
    [InlineData("abcdef", "abcdef", 3, 0)]
    [InlineData("abcdef", "abXdef", 3, 1)]
    [InlineData("abcdef", "bcdef", 3, 1)]
    [InlineData("abcdef", "abcdefgh", 3, 2)]
    [InlineData("abcdef", "uvwxyz", 3, 4)]
    [InlineData("", "abc", 3, 3)]
    [InlineData("kitten", "sitting", 3, 3)]
    [InlineData("kitten", "sitting", 2, 3)]
    public void Distances_are_counted_up_to_a_limit(string one, string other, int limit, int distance) =>
        EditDistance.Bounded(one, other, limit).ShouldBe(distance);
}
