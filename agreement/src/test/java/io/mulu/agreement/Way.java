package io.mulu.agreement;

/** The ways in which a definition can be broken. */
enum Way {
    MISSING("缺少", "missing"),
    BLANK("空白", "blank"),
    REPEATED("多于一个", "too many"),
    TYPE("类型不对", "wrong type"),
    FORM("形式不对", "wrong form"),
    LENGTH("过长", "too long"),
    LIST("不在值域中", "not in the list"),
    SPELLING("写法不规范", "another spelling"),
    WANTED("在此条件下缺少", "missing where wanted"),
    BELONGS("不属于上一级的值", "belongs to another value"),
    RULE("违反规则", "breaks a rule"),
    UNKNOWN("登记册没有的成员", "unknown member");

    private final String zh;
    private final String en;

    Way(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String words() {
        return zh + " / " + en;
    }
}
