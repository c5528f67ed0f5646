package io.mulu.tables.injection;

import java.util.List;

/** Names of resources, all different however they are spelt; some look like mistakes and are none. */
final class Names {

    private static final List<String> SCOPES = List.of(
            "全国", "省级", "市级", "县级", "直属机构", "沿海地区", "边境地区", "农村地区", "重点行业", "中小微企业", "外商投资企业", "国有企业", "民营经济", "高等院校",
            "科研院所", "社会组织", "工业园区", "自贸试验区", "流域", "口岸");
    private static final List<String> SUBJECTS = List.of(
            "行政许可", "行政处罚", "资质证书", "从业人员", "安全检查", "质量抽检", "能源消耗", "污染排放", "水资源", "土地利用", "交通运输", "气象观测", "地震监测",
            "药品批准文号", "医疗器械注册", "食品生产许可", "医师执业", "学籍学历", "社会保险参保", "住房公积金", "婚姻登记", "殡葬服务", "养老机构", "慈善捐赠", "法人登记",
            "纳税信用", "进出口货物", "外汇收支", "银行网点", "保险机构", "证券账户", "信访事项", "文物保护单位", "旅游景区", "体育场馆", "图书馆藏", "广播电视覆盖", "专利授权",
            "商标注册", "标准制定");
    private static final List<String> KINDS = List.of(
            "名录", "基本信息", "统计数据", "年报", "办理结果", "公示公告", "监督记录", "分布图", "档案目录", "信用评价", "变更记录", "黑名单（失信）", "月度汇总（试行）");
    /** Endings by which a hasty check would be misled. */
    private static final List<String> TRICKY =
            List.of("研发平台", "生态系统", "城市供水系统", "年报（2016）", "年报2015", "统计数据201706", "C类", "第3批", "ISO 9001", "“十三五”规划图");

    private Names() {}

    static String subject(int index) {
        return SCOPES.get(index % SCOPES.size()) + SUBJECTS.get(index / SCOPES.size() % SUBJECTS.size());
    }

    static String resource(int index) {
        int kind = index / (SCOPES.size() * SUBJECTS.size());
        if (index % 25 == 24) {
            return subject(index) + (kind == 0 ? "" : KINDS.get(kind)) + TRICKY.get(index / 25 % TRICKY.size());
        }
        return subject(index) + KINDS.get(kind);
    }
}
