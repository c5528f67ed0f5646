package io.mulu.catalog.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.profile.Profile;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePageTest {

    private static final RuleGuide GUIDE = new RuleGuide(MetadataRegistry.guide2017(), Profile.shipped("guide-2017"));

    /** With {@code -Dmulu.docs.write=true} the page is written before it is compared. */
    @ParameterizedTest
    @CsvSource({"EN, rules.md", "ZH, rules.zh-CN.md"})
    void committedPageIsMadeFromTheRules(Language language, String file) throws IOException {
        Path page = Path.of(System.getProperty("mulu.project", ".."), "docs", file);
        String markdown = new RulePage(GUIDE, language).markdown();
        if (Boolean.getBoolean("mulu.docs.write")) {
            Files.writeString(page, markdown);
        }

        assertThat(page)
                .as("write it anew with -Dtest=RulePageTest -Dmulu.docs.write=true")
                .hasContent(markdown);
    }

    @Test
    void tellsOneRuleInChinese() {
        assertThat(new RulePage(GUIDE, Language.ZH)
                        .text(RuleBook.shipped().rule("duplicate-code").orElseThrow()))
                .isEqualTo("""
                        duplicate-code  信息资源代码重复
                          级别：错误
                          依据：发改高技〔2017〕1272号 6.2 信息资源代码（业内通行的说法，未能与原文核对）
                          元素：信息资源代码
                          时机：看完整个目录后
                          配置参数：placeholders, nothingWords
                          缘由：信息资源代码唯一标识一项资源，两条目录用同一代码，引用时就分不清是哪一条。
                          错误的例子：两条目录同一个代码
                            1. 信息资源名称：社会团体名录；信息资源代码：303011/000001
                            2. 信息资源名称：基金会名录；信息资源代码：303011/000001
                          正确的例子：代码各不相同
                            1. 信息资源名称：社会团体名录；信息资源代码：303011/000001
                            2. 信息资源名称：基金会名录；信息资源代码：303011/000002
                          改法：是同一项资源的，合并成一条；是两项资源的，给后编的一条另编代码，已用过的代码不再使用。
                        """);
    }

    @Test
    void tellsOneRuleInEnglish() {
        assertThat(new RulePage(GUIDE, Language.EN)
                        .text(RuleBook.shipped()
                                .rule("classification-name-filler")
                                .orElseThrow()))
                .isEqualTo("""
                        classification-name-filler  Name of a class says nothing
                          Severity: warning
                          Clause: 发改高技〔2017〕1272号 6.1.1 资源属性分类 (practice of filling templates and systems, not the standard's own words)
                          Elements: Classification names
                          Told: with each entry
                          Parameters: classificationFillers
                          Why: Departments set up 细目 themselves. With 无 (none), 备用 (spare) or 其他 (other) there is one more class, and nobody knows what is in it.
                          Bad example: 备用 (spare) is no class
                            Classification, level 4: 备用
                          Good example: blank, since there is none
                            Classification, level 4: (blank)
                          To mend: Clear the cell if there is no class at this level; otherwise write its name.
                        """);
    }

    @Test
    void listsAllRulesOneLineEach() {
        List<String> lines = new RulePage(GUIDE, Language.EN).list().lines().toList();

        assertThat(lines)
                .hasSameSizeAs(RuleBook.shipped().rules())
                .contains("duplicate-name                    error  Two resources of one provider have the same name");
    }

    @ParameterizedTest
    @CsvSource({
        "duplicate-nam,   duplicate-name",
        "Required,        required-element",
        "name-to-long,    name-too-long",
        "issued-in-futur, issued-in-future",
    })
    void findsTheRuleThatSomebodyMeant(String typed, String meant) {
        assertThat(GUIDE.nearest(typed)).hasSize(3).startsWith(meant);
    }

    @Test
    void answersAnyTextWithThreeRules() {
        assertThat(GUIDE.nearest("")).hasSize(3);
        assertThat(GUIDE.nearest("x".repeat(100_000))).hasSize(3);
    }
}
