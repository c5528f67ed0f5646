package io.mulu.benchmarks.reading;

import io.mulu.catalog.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that catalogues of departments are made of. */
final class Vocabulary {

    /** A field of a table, with its type and length, and the data element it is registered as. */
    record Field(
            String name,
            DataType type,
            String length,
            @Nullable String dataElement) {}

    static final List<String> PLACES = List.of(
            "东", "西", "南", "北", "安", "宁", "平", "阳", "江", "河", "湖", "海", "山", "泉", "林", "石", "金", "银", "永", "长", "新",
            "兴", "德", "和", "康", "福", "庆", "吉", "昌", "丰", "云", "龙", "凤", "清", "明", "广", "元", "泰", "定", "临");

    static final List<String> DEPARTMENTS = List.of(
            "发展和改革局",
            "教育局",
            "科学技术局",
            "工业和信息化局",
            "公安局",
            "民政局",
            "司法局",
            "财政局",
            "人力资源和社会保障局",
            "自然资源和规划局",
            "生态环境局",
            "住房和城乡建设局",
            "交通运输局",
            "水务局",
            "农业农村局",
            "商务局",
            "文化和旅游局",
            "卫生健康委员会",
            "应急管理局",
            "市场监督管理局");

    static final List<String> UNITS = List.of("办公室", "政策法规科", "信息中心", "行政审批科", "综合业务科", "监督检查科", "规划财务科", "公共服务科");

    static final List<String> OBJECTS = List.of(
            "企业", "个体工商户", "社会组织", "事业单位", "医疗机构", "学校", "养老机构", "建筑工程", "道路运输车辆", "危险化学品", "食品经营", "药品经营", "特种设备",
            "水利工程", "农产品", "旅游景区", "不动产", "排污单位", "残疾人", "退役军人", "低保对象", "公租房", "失业人员", "流动人口", "新生儿", "专业技术人员", "执业药师",
            "律师", "导游", "出租汽车");

    static final List<String> CONTENTS = List.of(
            "登记信息", "许可信息", "备案信息", "年度报告信息", "行政处罚信息", "行政检查信息", "资格认定信息", "基本信息", "变更信息", "注销信息", "补贴发放信息", "监督抽查信息",
            "信用评价信息", "统计信息", "证照信息", "分布信息", "名录信息", "培训信息", "考核信息", "奖励信息", "投诉举报信息", "事故信息", "监测信息", "经费信息", "招标信息");

    static final List<String> SUMMARY_PARTS = List.of(
            "反映本行政区域内的总体情况，按照业务办理的时间顺序逐条记录。",
            "由业务科室在办结后三个工作日内录入，每日汇总后统一归集。",
            "主要包括名称、统一社会信用代码、办理日期、有效期限和办理机构等内容。",
            "供各部门在行政许可、行政检查和公共服务中核对使用。",
            "数据来自业务办理系统，已经去除重复记录并核对必填内容。",
            "涉及个人隐私的字段在共享前已经脱敏处理。",
            "覆盖2015年以来的全部历史记录，以前的纸质档案正在逐步数字化。",
            "与上级主管部门的数据每月核对一次，差异在下月初修正。");

    static final List<String> UNCONDITIONAL = List.of(
            "用于办理行政许可时核验申请材料。", "用于业务协同和行政检查时核对主体资格，不得用于与履行职责无关的事项。", "作为统计分析和宏观决策的参考。", "用于公共服务事项中减少群众重复提交材料。");

    static final List<String> CONDITIONAL = List.of(
            "用于行政审批中的核验；需说明使用范围和时限；限于本市各级行政机关。",
            "限于履行监管职责的部门按批次查询，使用后不得留存。",
            "仅供签订数据使用协议的部门使用，字段范围以协议为准。",
            "用于社会救助资格核对，提供到区级民政部门。");

    static final List<String> NOT_SHARED =
            List.of("《中华人民共和国统计法》第九条。", "《中华人民共和国反恐怖主义法》第四十八条。", "《中华人民共和国保守国家秘密法》第二十六条。", "《政务信息资源共享管理暂行办法》第九条。");

    static final List<String> OPEN =
            List.of("在部门门户网站公开，注明来源后可以自由使用。", "通过统一开放网站下载，需要实名注册。", "每次查询一条，批量获取需要签订协议。", "注明来源。");

    static final List<Field> FIELDS = List.of(
            new Field("名称", DataType.C, "100", "DE00007"),
            new Field("统一社会信用代码", DataType.C, "18", "DE00014"),
            new Field("法定代表人姓名", DataType.C, "50", null),
            new Field("证件类型", DataType.C, "2", "DE00028"),
            new Field("登记机关", DataType.C, "100", "DE00035"),
            new Field("登记日期", DataType.D, "8", null),
            new Field("有效期至", DataType.D, "8", "DE00049"),
            new Field("许可证编号", DataType.C, "40", "DE00056"),
            new Field("许可内容", DataType.C, "500", null),
            new Field("注册资本", DataType.N, "18,2", "DE00070"),
            new Field("经营范围", DataType.C, "2000", "DE00077"),
            new Field("住所", DataType.C, "200", null),
            new Field("行政区划代码", DataType.C, "6", "DE00091"),
            new Field("经度", DataType.N, "10,6", "DE00098"),
            new Field("纬度", DataType.N, "9,6", null),
            new Field("联系电话", DataType.C, "20", "DE00112"),
            new Field("是否有效", DataType.L, "1", "DE00119"),
            new Field("处罚决定书文号", DataType.C, "64", null),
            new Field("处罚金额", DataType.N, "16,2", "DE00133"),
            new Field("检查结果", DataType.C, "200", "DE00140"),
            new Field("评价等级", DataType.C, "4", null),
            new Field("人数", DataType.N, "8", "DE00154"),
            new Field("面积", DataType.N, "12,2", "DE00161"),
            new Field("建成年份", DataType.N, "4", null),
            new Field("更新时间", DataType.T, "14", "DE00175"),
            new Field("数据来源", DataType.C, "64", "DE00182"),
            new Field("业务编号", DataType.C, "32", null),
            new Field("受理机构名称", DataType.C, "120", "DE00196"),
            new Field("办结时间", DataType.T, "14", "DE00203"),
            new Field("备注", DataType.C, "500", null));

    private Vocabulary() {}
}
