package io.mulu.catalog.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mulu.catalog.finding.FileLocation;
import io.mulu.catalog.finding.Finding;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.rule.RuleBook;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.catalog.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTextsTest {

    private final FindingTexts texts = FindingTexts.shipped(MetadataRegistry.guide2017());

    private LocalizedText sentence(String rule, String member, Map<String, String> arguments) {
        return texts.sentence(Finding.of(rule, member, new FileLocation("a.json"), arguments, null));
    }

    @ParameterizedTest
    @CsvSource({
        "provider.code,               信息资源提供方代码,       Provider code",
        "classification.names[2],     信息资源分类名称,         Classification names",
        "items[3].dataType,           第4个信息项的数据类型,    Data type of item 4",
        "items[0].sharing.condition,  第1个信息项的共享条件,    Sharing condition of item 1",
        "items[9].code,               第10个信息项的信息资源代码, Resource code of item 10",
        "items,                       信息项信息,               Items",
        "extensions.来源系统,          来源系统,                 来源系统",
        "items[1].extensions.来源系统, 第2个信息项的来源系统,     来源系统 of item 2",
        "'',                          整条目录,                 Entry",
    })
    void namesTheElementOfAMember(String member, String zh, String en) {
        assertThat(texts.element(member)).isEqualTo(new LocalizedText(zh, en));
    }

    @Test
    void saysWhichElementWhatStandsThereAndWhatToWrite() {
        assertThat(sentence("date-unreadable", "items[0].issued", Map.of("found", "去年")))
                .isEqualTo(new LocalizedText(
                        "第1个信息项的发布日期“去年”不是有效的日期，请写成2017-06-30这样的形式。",
                        "Issue date of item 1 “去年” is not a date. Please write it like 2017-06-30."));
    }

    @Test
    void speaksDifferentlyOfWhatIsNotThere() {
        assertThat(sentence("conditional-terms-missing", "sharing.condition", Map.of("found", "*"))
                        .zh())
                .isEqualTo("共享类型是“有条件共享”，共享条件却只写了“*”，请写明共享条件和共享范围。");
        assertThat(sentence("conditional-terms-missing", "sharing.condition", Map.of())
                        .zh())
                .isEqualTo("共享类型是“有条件共享”，共享条件却空着，请写明共享条件和共享范围。");
    }

    @ParameterizedTest
    @CsvSource({
        "sequence-length,     信息资源代码“x”不对：顺序码应为6位，现有5位。",
        "class-something-new, 信息资源代码“x”不对：分类码写得不对。",
        "provider-check,      信息资源代码“x”不对：前18位不是有效的统一社会信用代码。",
        "new,                 信息资源代码“x”不对：形式不对。",
    })
    void tellsAFaultOrTheWiderKindOfIt(String fault, String zh) {
        Map<String, String> arguments = Map.of("found", "x", "fault", fault, "expected", "6", "character", "5");

        assertThat(sentence("resource-code-form", "code", arguments).zh()).isEqualTo(zh);
    }

    @Test
    void letsARuleTellAFaultInItsOwnWords() {
        Map<String, String> arguments = Map.of("found", "30", "fault", "length", "character", "2", "expected", "1, 3");

        assertThat(sentence("classification-code-form", "classification.code", arguments)
                        .en())
                .isEqualTo("Classification code “30” is wrong: it has 2 digits;"
                        + " down to 类 there is 1, down to 项 3, down to 目 6, and 细目 follow after.");
    }

    @Test
    void cutsLongTextsShortBetweenCharactersAndPutsThemOnOneLine() {
        String sentence = sentence("date-unreadable", "issued", Map.of("found", "一\n二" + "𠮷".repeat(100)))
                .zh();

        assertThat(sentence).isEqualTo("发布日期“一 二" + "𠮷".repeat(77) + "…”不是有效的日期，请写成2017-06-30这样的形式。");
    }

    @Test
    void doesNotFillInWhatLooksLikeAnArgumentInAText() {
        assertThat(sentence("date-unreadable", "issued", Map.of("found", "{element}"))
                        .en())
                .isEqualTo("Issue date “{element}” is not a date. Please write it like 2017-06-30.");
    }

    @Test
    void namesOtherElementsAsTheRegistryDoes() {
        assertThat(texts.fix("other-format-undescribed"))
                .isEqualTo(
                        new LocalizedText(
                                "在“其他类型资源格式描述”中写明格式名称，如“CAD图纸dwg”。",
                                "Write the name of the format under “Description of another format”, for example “CAD drawing, dwg”."));
    }

    @Test
    void refusesATextThatNamesAnUnknownElement() {
        Messages unknown = Messages.beside(FindingTextsTest.class, "unknown-element");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingTexts(unknown, RuleBook.shipped(), MetadataRegistry.guide2017()))
                .withMessageContaining("the text a.fix names an unknown element")
                .withMessageContaining("{@no.such}");
    }

    @Test
    void hasNothingToSayOfAnUnknownRule() {
        assertThatIllegalArgumentException().isThrownBy(() -> texts.title("no-such-rule"));
        assertThatIllegalArgumentException().isThrownBy(() -> texts.clause("no-such-rule"));
        assertThatIllegalArgumentException().isThrownBy(() -> sentence("no-such-rule", "", Map.of()));
    }

    @Test
    void putsTheSameArgumentsIntoBothLanguages() {
        Messages messages = Messages.beside(FindingTexts.class, "rules");

        assertThat(messages.keys()).isNotEmpty().allSatisfy(key -> {
            LocalizedText template = messages.template(key);
            assertThat(arguments(template.en())).isEqualTo(arguments(template.zh()));
        });
    }

    /** One list of names, so that an argument is called the same wherever it occurs. */
    @Test
    void namesArgumentsByOneAgreedListAndOtherElementsByTheRegistry() {
        Messages messages = Messages.beside(FindingTexts.class, "rules");
        Set<String> agreed = new TreeSet<>(List.of(
                "category",
                "character",
                "class",
                "count",
                "earliest",
                "element",
                "ending",
                "expected",
                "found",
                "item"));
        agreed.addAll(List.of(
                "bound", "last", "latest", "length", "level", "longest", "name", "number", "other", "own", "position"));
        agreed.addAll(List.of("problem", "suggestions", "total"));
        agreed.addAll(List.of("approved", "expires", "profile", "reason", "waived"));
        agreed.addAll(List.of("message", "path", "shape"));
        Set<String> named = new TreeSet<>();
        messages.keys()
                .forEach(key -> named.addAll(arguments(messages.template(key).zh())));
        named.removeIf(argument -> argument.startsWith("{@"));

        assertThat(named)
                .containsExactlyElementsOf(
                        agreed.stream().map(name -> "{" + name + "}").toList());
    }

    private static Set<String> arguments(String template) {
        Set<String> names = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            names.add(template.substring(open, template.indexOf('}', open) + 1));
        }
        return names;
    }
}
