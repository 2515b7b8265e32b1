namespace TemplateGen.Corpus.Form;

/// <summary>One edition of the annual report on government information disclosure, as it is printed.</summary>
internal sealed record PrintedForm(string Edition, FormTable[] Blocks, FormTable Requests, FormTable Disputes)
{
    private static readonly string[] Applicants = ["natural", "legal.business", "legal.research", "legal.welfare", "legal.legalService", "legal.other", "total"];

    private static readonly string[] ApplicantLabels = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    private static readonly string[] Results = ["upheld", "corrected", "otherResult", "pending", "total"];

    private static readonly string[] ResultLabels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    /// <summary>That of 国办公开办函〔2019〕60号.</summary>
    public static PrintedForm Of2019 { get; } = new(
        "2019",
        [
            Block("documents", "一", ["created", "published", "publishedTotal"], ["本年新制作数量", "本年新公开数量", "对外公开总数量"], ("regulations", "规章"), ("normative", "规范性文件")),
            Block("permits", "五", ["previousItems", "change", "decisions"], ["上一年项目数量", "本年增/减", "处理决定数量"], ("permits", "行政许可"), ("otherServices", "其他对外管理服务事项")),
            Block("enforcement", "六", ["previousItems", "change", "decisions"], ["上一年项目数量", "本年增/减", "处理决定数量"], ("penalties", "行政处罚"), ("compulsion", "行政强制")),
            Block("fees", "八", ["previousItems", "change"], ["上一年项目数量", "本年增/减"], ("fees", "行政事业性收费")),
            Block("procurement", "九", ["items", "amount"], ["采购项目数量", "采购总金额"], ("procurement", "政府集中采购")),
        ],
        RequestsTable([("outcome.other", [], "（六）其他处理")]),
        DisputesTable());

    /// <summary>That of 国办公开办函〔2021〕30号.</summary>
    public static PrintedForm Of2021 { get; } = new(
        "2021",
        [
            Block("documents", "一", ["issued", "repealed", "inForce"], ["本年制发件数", "本年废止件数", "现行有效件数"], ("regulations", "规章"), ("normative", "行政规范性文件")),
            Block("permits", "五", ["decisions"], ["本年处理决定数量"], ("permits", "行政许可")),
            Block("enforcement", "六", ["decisions"], ["本年处理决定数量"], ("penalties", "行政处罚"), ("compulsion", "行政强制")),
            Block("fees", "八", ["amount"], ["本年收费金额（单位：万元）"], ("fees", "行政事业性收费")),
        ],
        RequestsTable(
        [
            ("outcome.other.notCorrected", ["（六）其他处理"], "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            ("outcome.other.feeUnpaid", ["（六）其他处理"], "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
            ("outcome.other.otherReason", ["（六）其他处理"], "3.其他"),
        ]),
        DisputesTable());

    /// <summary>All tables in the order of the form.</summary>
    public IEnumerable<FormTable> Tables => [.. Blocks, Requests, Disputes];

    /// <summary>The addresses of all cells in the order of the form.</summary>
    public IEnumerable<string> Addresses => Tables.SelectMany(table => table.Rows.SelectMany(table.Cells));

    public static PrintedForm Of(string edition) => edition == "2019" ? Of2019 : Of2021;

    private static FormTable Block(string name, string item, string[] columns, string[] labels, params (string Name, string Label)[] rows) =>
        new(name, $"第二十条第（{item}）项", columns, labels, [.. rows.Select(row => new FormRow($"{name}.{row.Name}", [], row.Label))]);

    private static FormTable RequestsTable((string Path, string[] Groups, string Label)[] others)
    {
        (string Path, string[] Groups, string Label)[] outcomes =
        [
            ("granted", [], "（一）予以公开"),
            ("partial", [], "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
            ("refused.stateSecret", ["（三）不予公开"], "1.属于国家秘密"),
            ("refused.prohibitedByLaw", ["（三）不予公开"], "2.其他法律行政法规禁止公开"),
            ("refused.publicSafety", ["（三）不予公开"], "3.危及“三安全一稳定”"),
            ("refused.thirdPartyRights", ["（三）不予公开"], "4.保护第三方合法权益"),
            ("refused.internalAffairs", ["（三）不予公开"], "5.属于三类内部事务信息"),
            ("refused.processInformation", ["（三）不予公开"], "6.属于四类过程性信息"),
            ("refused.enforcementFile", ["（三）不予公开"], "7.属于行政执法案卷"),
            ("refused.administrativeInquiry", ["（三）不予公开"], "8.属于行政查询事项"),
            ("unavailable.notHeld", ["（四）无法提供"], "1.本机关不掌握相关政府信息"),
            ("unavailable.needsCreation", ["（四）无法提供"], "2.没有现成信息需要另行制作"),
            ("unavailable.stillUnclear", ["（四）无法提供"], "3.补正后申请内容仍不明确"),
            ("rejected.petition", ["（五）不予处理"], "1.信访举报投诉类申请"),
            ("rejected.repeated", ["（五）不予处理"], "2.重复申请"),
            ("rejected.publication", ["（五）不予处理"], "3.要求提供公开出版物"),
            ("rejected.excessive", ["（五）不予处理"], "4.无正当理由大量反复申请"),
            ("rejected.reconfirmation", ["（五）不予处理"], "5.要求行政机关确认或重新出具已获取信息"),
        ];
        FormRow[] rows =
        [
            new("requests.received", [], "一、本年新收政府信息公开申请数量"),
            new("requests.carriedIn", [], "二、上年结转政府信息公开申请数量"),
            .. outcomes.Select(row => new FormRow($"requests.outcome.{row.Path}", ["三、本年度办理结果", .. row.Groups], row.Label)),
            .. others.Select(row => new FormRow($"requests.{row.Path}", ["三、本年度办理结果", .. row.Groups], row.Label)),
            new("requests.outcome.total", ["三、本年度办理结果"], "（七）总计"),
            new("requests.carriedOut", [], "四、结转下年度继续办理"),
        ];
        return new FormTable("requests", null, Applicants, ApplicantLabels, rows);
    }

    private static FormTable DisputesTable()
    {
        string[] groups = ["review", "litigation.direct", "litigation.afterReview"];
        return new FormTable(
            "disputes",
            null,
            [.. groups.SelectMany(_ => Results, (group, result) => $"{group}.{result}")],
            [.. groups.SelectMany(_ => ResultLabels)],
            [new FormRow("disputes", [], "")]);
    }
}
