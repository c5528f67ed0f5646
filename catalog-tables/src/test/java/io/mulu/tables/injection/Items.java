package io.mulu.tables.injection;

/** Fields of databases and tables, of all data types. */
final class Items {

    private static final String[][] FIELDS = {
        {"统一社会信用代码", "字符串型C", "18"},
        {"名称（中文）", "字符串型C", "200"},
        {"登记日期", "日期型D", "8"},
        {"更新时间", "日期时间型T", "19"},
        {"是否有效", "逻辑型L", "1"},
        {"注册资本(万元)", "货币型Y", "18,2"},
        {"备注", "备注型M", "2000"},
        {"附件", "通用型G", "1"},
        {"经度", "双精度型B", "16"},
        {"从业人数", "整型I", "10"},
        {"增长率", "浮点型F", "8,4"},
        {"面积", "数值型N", "18,2"},
        {"法定代表人", "字符串型C", "60"},
    };

    static final int COUNT = FIELDS.length;

    private Items() {}

    static void put(Texts texts, int item, int field) {
        String prefix = "items[" + item + "].";
        texts.put(prefix + "name", FIELDS[field][0]);
        texts.put(prefix + "dataType", FIELDS[field][1]);
        if (field != 7) {
            texts.put(prefix + "length", FIELDS[field][2]);
        }
        if (field % 6 == 0) {
            texts.put(prefix + "dataElement", "DE" + (10_000 + field));
        }
    }
}
