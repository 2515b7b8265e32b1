namespace TemplateGen.Reading.Alignment;

/// <summary>Common traditional characters and their simplified forms, so that a report that was converted is read by the labels of its form.</summary>
internal static class TraditionalCharacters
{
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    // A text of simplified characters has hardly any of these, one of traditional characters several in each line.
    private const int Sample = 4_096;
    private const int FewestInSample = 8;

    /// <summary>Pairs: a traditional character and the simplified one. Two that are written alike are told apart by no label.</summary>
    private const string Pairs =
        "並并佈布併并來来係系倉仓個个們们側侧偵侦備备傳传債债傷伤僅仅僑侨價价儀仪億亿償偿優优儲储兒儿內内兩两冊册凍冻別别則则剛刚創创劃划劇剧劉刘劍剑動动務务勝胜勞劳勢势" +
        "勵励勸劝匯汇區区協协參参吳吴員员問问啓启啟启單单嘗尝嚴严國国圍围園园圖图團团執执報报場场壓压壞坏壯壮夠够夥伙奪夺奮奋姍姗婦妇媽妈孫孙學学寢寝實实寧宁審审寫写寬宽" +
        "寶宝將将專专尋寻對对導导尷尴屆届層层屬属岡冈島岛崗岗嶺岭師师帶带幣币幫帮幹干庫库廠厂廢废廣广廳厅張张強强彈弹彙汇後后徑径從从復复徹彻態态慮虑慶庆憑凭憲宪應应懷怀" +
        "戰战戲戏戶户戸户拋抛掃扫掛挂採采揚扬換换損损撥拨擇择擔担據据擬拟擴扩擺摆擾扰攝摄敗败敘叙敵敌數数斷断於于時时晉晋曆历曉晓書书會会朮术東东柵栅條条棄弃楊杨業业極极" +
        "榮荣構构樂乐樓楼標标樣样橋桥機机檔档檢检櫃柜欄栏權权歡欢歲岁歷历歸归殘残殺杀殼壳氣气決决沒没況况淚泪淨净淺浅減减測测湧涌準准溝沟溫温滅灭滬沪滿满漁渔漢汉漲涨潔洁" +
        "潛潜潤润澤泽濕湿濟济濫滥濱滨灣湾災灾為为烏乌無无煩烦熱热營营爐炉爭争爾尔牆墙犧牺狀状獎奖獨独獲获獻献現现瑪玛環环瓊琼甌瓯產产畝亩畫画異异當当瘋疯療疗發发皺皱盡尽" +
        "監监盤盘眾众睏困瞭了確确碼码礎础礦矿祕秘祿禄禍祸禦御禮礼稅税種种稱称穀谷積积穎颖穩稳窮穷竊窃競竞筆笔節节築筑簡简簽签籃篮籌筹粵粤糞粪糧粮糾纠紀纪約约紅红紋纹納纳" +
        "紐纽純纯紙纸級级紛纷紡纺細细終终組组結结絕绝給给統统絲丝綁绑經经綜综綠绿維维綱纲網网緊紧線线編编緩缓緬缅練练縣县縮缩縱纵總总績绩織织繩绳繪绘繫系繳缴繼继續续罰罚" +
        "罵骂罷罢羅罗羨羡義义習习翹翘聖圣聞闻聯联聲声職职聽听肅肃脅胁腦脑腸肠膚肤膽胆臨临臺台與与興兴舉举舊旧艦舰莊庄莖茎華华萬万蓋盖蔣蒋蕭萧薦荐藍蓝藝艺藥药蘇苏蘭兰處处" +
        "虛虚號号蝕蚀蟲虫蠶蚕衆众術术衛卫裏里補补裝装裡里製制複复襲袭見见規规視视覺觉覽览觀观觸触訂订計计訊讯討讨訓训託托記记訟讼訪访設设許许訴诉診诊詐诈評评詢询試试話话" +
        "該该詳详誌志認认誘诱語语誠诚誤误說说誰谁課课誼谊調调談谈請请諒谅論论諮咨諸诸諾诺謀谋謊谎講讲謝谢謠谣證证譜谱譯译議议護护譽誉讀读變变讓让豐丰豬猪貝贝負负財财貢贡" +
        "貧贫貨货販贩貪贪貫贯責责貴贵貸贷費费貼贴貿贸賀贺資资賊贼賓宾賞赏賠赔賢贤賣卖質质賬账賴赖購购賽赛贈赠贊赞贏赢趕赶趙赵跡迹踐践躍跃車车軌轨軍军軟软較较載载輔辅輕轻" +
        "輛辆輝辉輩辈輪轮輯辑輸输轄辖轉转辦办辭辞辯辩農农迴回這这連连週周進进遊游運运過过達达遞递遠远適适遲迟遷迁選选遺遗還还邊边郵邮鄉乡鄧邓鄭郑鄰邻醫医醬酱釋释針针釣钓" +
        "鈔钞鉛铅鉤钩銀银銳锐銷销鋒锋鋪铺鋼钢錄录錢钱錦锦錯错鍋锅鍵键鎖锁鎢钨鎮镇鏈链鏡镜鐘钟鐮镰鐵铁鑑鉴鑒鉴長长門门閃闪閉闭開开閑闲閒闲間间閱阅闊阔闖闯關关闢辟陝陕陣阵" +
        "陰阴陳陈陸陆陽阳隊队階阶際际隨随險险隱隐隴陇雖虽雙双雜杂雞鸡離离難难雲云電电霧雾靈灵靜静韓韩響响頁页頂顶項项順顺須须頌颂預预頑顽頒颁頓顿頗颇領领頭头頻频顆颗題题" +
        "額额顏颜願愿顛颠類类顧顾顯显風风飄飘飛飞飯饭飲饮飼饲飽饱餅饼養养餘余館馆馬马駁驳駐驻駕驾駛驶騎骑騙骗騰腾驅驱驗验驚惊體体鬆松鬥斗鬧闹魚鱼鮮鲜鳥鸟鳳凤鳴鸣鴨鸭鴻鸿" +
        "鵝鹅鷹鹰鹽盐麗丽麥麦麼么黃黄點点黨党齊齐齡龄龍龙";

    private static readonly char[] _simplified = Table();

    /// <summary>The simplified form of a character, or the character itself.</summary>
    internal static char Simplify(char character) => character is >= First and <= Last ? _simplified[character - First] : character;

    /// <summary>A text in simplified characters; the same text where it has no others.</summary>
    internal static string Simplify(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Simplify(text[i]) != text[i])
            {
                return string.Create(text.Length, text, static (simplified, from) =>
                {
                    for (int j = 0; j < simplified.Length; j++)
                    {
                        simplified[j] = Simplify(from[j]);
                    }
                });
            }
        }

        return text;
    }

    /// <summary>Whether a text is written in traditional characters, as far as its beginning tells.</summary>
    internal static bool AreIn(ReadOnlySpan<char> text)
    {
        int found = 0;
        foreach (char character in text[..Math.Min(text.Length, Sample)])
        {
            found += Simplify(character) != character ? 1 : 0;
        }

        return found >= FewestInSample;
    }

    private static char[] Table()
    {
        char[] table = [.. Enumerable.Range(First, Last - First + 1).Select(static code => (char)code)];
        for (int i = 0; i < Pairs.Length; i += 2)
        {
            table[Pairs[i] - First] = Pairs[i + 1];
        }

        return table;
    }
}
