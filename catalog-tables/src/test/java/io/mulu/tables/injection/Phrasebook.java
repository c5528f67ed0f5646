package io.mulu.tables.injection;

import java.util.List;
import java.util.Map;

/** Free texts as departments write them when they write them well. */
final class Phrasebook {

    static final List<String> SUMMARIES = List.of(
            "…的编号、名称、日期和状态", "收录…的全部有效记录，按季度核对", "…的主要字段：名称、统一社会信用代码、有效期", "…情况汇总\n（含历史数据）", "…（2010—2017年）的分布和数量");
    static final List<String> UNITS = List.of("办公厅", "信息化司", "统计处", "无相关内部部门", "规划财务司");
    static final Map<String, List<String>> SHARING = Map.of(
            "无条件共享", List.of("作为行政依据、工作参考", "用于数据校核、业务协同", "使用部门按职责使用，不得转作他用"),
            "有条件共享", List.of("税务部门可用，签订协议后提供，用于纳税信用核查", "经审批后向公安、民政部门提供，仅用于身份核验", "提供给同级政务部门，须书面申请并说明用途；按月核对"),
            "不予共享", List.of("《中华人民共和国统计法》第九条", "《中华人民共和国保守国家秘密法》第二条", "依据国务院令第492号不宜提供", "国发〔2016〕51号规定的不予共享类"));
    static final List<String> OPEN = List.of("注明来源", "无", "仅限非商业使用", "实名注册后下载");
    static final List<String> CLOSED = List.of("无", "不开放", "不予公开", "-");
    static final List<String> SERVED = List.of("企业", "公众", "政务部门", "其他", "无");
    static final List<String> CLASSES = List.of("业务管理", "登记管理", "综合统计", "规划（计划）", "人事教育");
    static final List<String> SUBCLASSES = List.of("历史数据", "年度报表", "省级上报", "第1类");

    private Phrasebook() {}
}
