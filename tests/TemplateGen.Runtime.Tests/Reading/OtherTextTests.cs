using TemplateGen.Reading;
using TemplateGen.Runtime.Tests.Forms;

namespace TemplateGen.Runtime.Tests.Reading;

/// <summary>Texts about reports, and texts on the same matters, are no reports.</summary>
public sealed class OtherTextTests
{
    private const string Notice = """
        关于做好2021年政府信息公开工作年度报告编制和发布工作的通知

        各科室：
        根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号），现将有关事项通知如下。

        一、总体情况
        重在聚焦主题、简明客观，篇幅原则上不超过一千字。

        二、主动公开政府信息情况
        该部分以表格形式报告，填写“本年制发件数”“本年废止件数”“现行有效件数”，行政许可、行政处罚、行政强制的“本年处理决定数量”以及行政事业性收费的“本年收费金额（单位：万元）”。

        三、收到和处理政府信息公开申请情况
        申请人情况分自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六类。“一、本年新收政府信息公开申请数量”加“二、上年结转政府信息公开申请数量”
        等于“三、本年度办理结果”的“（七）总计”加“四、结转下年度继续办理”。

        四、政府信息公开行政复议、行政诉讼情况
        结果维持、结果纠正、其他结果、尚未审结之和等于总计。

        各单位请于2022年1月31日前报送，联系电话：0935-2212345。
        """;

    private const string Guide = """
        政府信息公开工作年度报告填报说明

        第二十条第（一）项
        信息内容	填报说明
        规章	设区的市、自治州以上人民政府制定的规章
        行政规范性文件	以本机关名义制定发布的文件
        第二十条第（五）项
        行政许可	包括已公开和依法未公开的全部处理决定
        行政处罚	同上
        行政强制	同上
        行政事业性收费	以万元为单位
        一、本年新收政府信息公开申请数量	本年度1月1日至12月31日收到的申请
        二、上年结转政府信息公开申请数量	与上一年度报告一致
        （一）予以公开	申请内容全部公开
        （七）总计	各类办理结果之和
        四、结转下年度继续办理	年底尚未办结的申请
        """;

    private const string News = """
        我市召开政务公开工作推进会

        本报讯 1月12日，全市政务公开工作推进会召开。会议通报，2021年全市共办理行政许可12580件、行政处罚3260件、行政强制115件，受理行政复议86件，
        行政诉讼42件。会议要求，各部门要做好行政事业性收费目录公开和政府集中采购信息公开。
        来源：市政府办公室 发布时间：2022-01-13 浏览次数：356
        """;

    private const string OtherStatistics = """
        2021年行政执法情况统计表

        执法机关	行政许可	行政处罚	行政强制	行政征收	其他	总计
        市公安局	1203	880	61	0	15	2159
        市自然资源局	532	47	0	3	2	584
        市市场监管局	8120	410	12	0	30	8572
        总计	9855	1337	73	3	47	11315
        """;

    // Some rows and the heading of a column as in the form, but neither its title nor a heading of one of its parts.
    private const string RuleOfLaw = """
        某县2023年法治政府建设年度报告

        一、工作情况
        全年制发行政规范性文件5件，废止2件，现行有效36件。

        附表1：2023年行政复议和行政应诉统计表
        项目	维持	纠正	其他	尚未审结	总计
        行政复议	21	2	3	1	27
        行政诉讼	12	0	1	0	13

        附表2：行政执法统计
        信息内容	本年处理决定数量
        行政许可	1234
        行政处罚	256
        行政强制	18
        """;

    // The form as its notice has it.
    private const string BlankForm = """
        中华人民共和国政府信息公开工作年度报告格式

        二、主动公开政府信息情况
        第二十条第（一）项
        信息内容	本年制发件数	本年废止件数	现行有效件数
        规章			
        行政规范性文件			
        第二十条第（五）项
        信息内容	本年处理决定数量
        行政许可	
        第二十条第（六）项
        信息内容	本年处理决定数量
        行政处罚	
        行政强制	
        第二十条第（八）项
        信息内容	本年收费金额（单位：万元）
        行政事业性收费	
        """;

    private const string Regulations = """
        第二十条 行政机关应当依照本条例第十九条的规定，主动公开本行政机关的下列政府信息：
        （一）行政法规、规章和规范性文件；
        （二）机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名；
        （五）办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果；
        （六）实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定；
        （八）行政事业性收费项目及其依据、标准；
        （九）政府集中采购项目的目录、标准及实施情况；
        第三十六条 对政府信息公开申请，行政机关根据下列情况分别作出答复：（一）所申请公开信息已经主动公开的，告知申请人获取该政府信息的方式、途径；
        """;

    public static TheoryData<string> Texts => [Notice, Guide, News, OtherStatistics, RuleOfLaw, Regulations, BlankForm, string.Concat(Enumerable.Repeat(News, 200)), Notice + News + Regulations + OtherStatistics];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_no_report_is_refused(string text)
    {
        ReadResult result = Report.Read(text, [ReportEdition.Of(TestForms.Disclosure2019), ReportEdition.Of(TestForms.Disclosure2021), ReportEdition.Of(TestForms.Twins)]);
        result.Report.ShouldBeNull();
        result.Refusal.ShouldNotBeNull().Code.ShouldBe("not-a-report");
    }

    [Fact]
    public void A_report_with_nothing_but_blank_cells_is_none_that_is_refused()
    {
        ReadResult result = Report.Read(BlankForm.Replace("中华人民共和国政府信息公开工作年度报告格式", "某局2022年政府信息公开工作年度报告"), [ReportEdition.Of(TestForms.Disclosure2021)]);
        result.Report.ShouldNotBeNull().Year.ShouldBe(2022);
    }
}
