package io.mulu.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page with the tables of agreements, in Chinese and English. */
final class AgreementPage {

    private final Limits limits;
    private final StringBuilder out = new StringBuilder();

    AgreementPage(Limits limits) {
        this.limits = limits;
    }

    String markdown(List<Judged> elements, List<Judged> rules, List<Judged> unknown) {
        long agreed = Stream.of(elements, rules, unknown)
                .flatMap(List::stream)
                .filter(AgreementPage::agree)
                .count();
        int all = elements.size() + rules.size() + unknown.size();
        out.append("""
                # 规则、JSON Schema 与 SHACL 的一致性 / Agreement of rules, JSON Schema and SHACL

                由构建生成，请勿手改。登记册（指南的元素，加上以数据添加的扩展元素）的每个元素，按其定义所不允许的每种方式各改坏一次，
                比较三方的结论：规则（guide-2017 配置）、派生的 JSON Schema（由 networknt 校验）、派生的三个 SHACL 文件
                （对本库写出的 RDF，由 Jena 和 TopBraid 校验，两者的每条结果都相同）。记录装不下的错误，直接改在 RDF 上，表中注明。
                结论不一致而没有列为已知限度的，或者列了而不再出现的，构建失败。

                Made by the build; do not edit. Every element of the registry (the guide's, and extensions added as data) is
                broken once in every way that its definition forbids, and three verdicts are compared: the rules with profile
                guide-2017, the derived JSON Schema with networknt as referee, and the three derived files of SHACL shapes over
                the RDF that this library writes, with Jena and TopBraid as referees, whose results are all the same. What a
                record cannot hold is broken in the RDF directly; the table says so. The build fails over a difference that is
                no known limit, and over a limit that occurs no longer.

                ✗ 不接受 / refused; △ 提醒 / remarked; – 接受 / accepted.

                """);
        out.append("共 " + all + " 例，" + agreed + " 例一致，" + (all - agreed) + " 例属已知限度。\n\n");
        out.append(all + " cases, of which " + agreed + " agree and " + (all - agreed) + " have known limits.\n\n");
        reasons();
        table("元素 / Elements", elements);
        table("只由规则名称引用的条件 / Conditions that definitions name by a rule only", rules);
        table("登记册没有的成员 / Members that the registry does not know", unknown);
        return out.toString();
    }

    private static boolean agree(Judged judged) {
        return Stream.of(Judge.values())
                .allMatch(judge -> judge.of(judged).level() == judged.rules().level());
    }

    private void reasons() {
        out.append("## 已知限度 / Known limits\n\n| 限度 / Limit | 原因 / Reason |\n|---|---|\n");
        for (Limit limit : limits.all()) {
            row(
                    "`" + limit.id() + "`",
                    limit.reason().zh() + "<br>" + limit.reason().en());
        }
        out.append('\n');
    }

    private void table(String title, List<Judged> cases) {
        out.append("## " + title + "\n\n");
        row("哪里 / Where", "方式 / Way", "写成 / Written", "规则 / Rules", "JSON Schema", "SHACL", "RDF", "限度 / Limit");
        row("---", "---", "---", "---", "---", "---", "---", "---");
        for (Judged judged : cases) {
            row(
                    "`" + judged.place() + "`",
                    judged.way().words(),
                    judged.shown().isEmpty() ? "" : "`" + judged.shown() + "`",
                    cell(judged.rules()),
                    cell(judged.schema()),
                    cell(judged.shapes()),
                    judged.direct() ? "直接改 / direct" : "写出 / written",
                    limits(judged));
        }
        out.append('\n');
    }

    private String limits(Judged judged) {
        List<String> ids = new ArrayList<>();
        for (Judge judge : Judge.values()) {
            limits.of(judge, judged).forEach(limit -> ids.add("`" + limit.id() + "`"));
        }
        return String.join(", ", ids.stream().distinct().toList());
    }

    private static String cell(Verdict verdict) {
        return (verdict.level().sign() + " " + String.join(", ", verdict.reasons())).strip();
    }

    private void row(String... cells) {
        out.append("| ");
        for (String cell : cells) {
            out.append(cell.replace("|", "\\|")).append(" | ");
        }
        out.setLength(out.length() - 1);
        out.append('\n');
    }
}
