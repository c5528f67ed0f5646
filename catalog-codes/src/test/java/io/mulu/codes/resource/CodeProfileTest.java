package io.mulu.codes.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodeProfileTest {

    private static final Pattern NATIONAL = Pattern.compile("[123][0-9]{2}([0-9]{3}([0-9]{2,})?)?/[0-9]{6}");
    private static final Pattern TOLERANT = Pattern.compile("[123][0-9]{2}([0-9]{3}[0-9]*)?/[0-9]{1,18}");

    private static CodeProfile profile(String id) {
        return CodeProfiles.shipped().profile(id).orElseThrow();
    }

    @Tag("guide:code-structure")
    @Tag("guide:sequence")
    @ParameterizedTest
    @CsvSource({
        "national,303006/000001,303006,1",
        "national,3070211760000002004006/000033,3070211760000002004006,33",
        "national,303084122704/000001,303084122704,1",
        "national,303021070100/000003,303021070100,3",
        "tolerant,3070010370/66,3070010370,66",
        "provider-sequence-15,11430000743187451F000000000000012,11430000743187451F,12",
        "gbt21063-5,BA6006/000218,BA6006,218",
        "gbt21063-5,12A001/000001,12A001,1",
    })
    void takesCodesApart(String id, String text, String scope, long sequence) {
        ResourceCode code = profile(id).parse(text);
        assertThat(code.text()).isEqualTo(text);
        assertThat(code.profile()).isEqualTo(id);
        assertThat(code.scope()).isEqualTo(scope);
        assertThat(code.sequence()).isEqualTo(sequence);
    }

    @Test
    void aCodePutTogetherFromItsPartsIsTheSame() {
        for (String text : List.of("303006/000001", "3070010370/66")) {
            ResourceCode code = CodeProfiles.shipped()
                    .profile("tolerant")
                    .orElseThrow()
                    .read(text)
                    .orThrow();
            ResourceCode again =
                    ResourceCode.ofParts(code.text(), code.profile(), code.scopeKind(), code.scope(), code.sequence());
            assertThat(again).isEqualTo(code);
            assertThat(again.classification()).isEqualTo(code.classification());
            assertThat(again.sequence()).isEqualTo(code.sequence());
        }
    }

    @Test
    void aScopeKnowsWhatItIs() {
        ResourceCode national = profile("national").parse("303006/000001");
        assertThat(national.classification()).contains(ClassificationCode.parse("303006"));
        assertThat(national.provider()).isEmpty();
        ResourceCode provider = profile("provider-sequence-15").parse("11430000743187451F000000000000012");
        assertThat(provider.provider()).contains(UnifiedSocialCreditCode.parse("11430000743187451F"));
        assertThat(provider.classification()).isEmpty();
        assertThat(profile("provider-sequence-15").scopeKind().placeholder()).isEqualTo("provider");
    }

    @ParameterizedTest
    @MethodSource
    void namesAllThatIsWrong(String id, String text, List<Fault> faults) {
        assertThat(profile(id).read(text).faults()).isEqualTo(faults);
    }

    static Stream<Arguments> namesAllThatIsWrong() {
        return Stream.of(
                Arguments.of("national", "", List.of(new Fault("separator-missing", 0, "", "/"))),
                Arguments.of("national", "303006000001", List.of(new Fault("separator-missing", 0, "", "/"))),
                Arguments.of("national", "3/000001", List.of(new Fault("class-level", 1, "CATEGORY", "GROUP"))),
                Arguments.of("national", "303/1", List.of(new Fault("sequence-length", 5, "1", "6"))),
                Arguments.of("national", "3030061/000001", List.of(new Fault("class-detail-length", 1, "1", "2"))),
                Arguments.of(
                        "national",
                        "403006/00000A",
                        List.of(
                                new Fault("class-category-unknown", 1, "4", "1, 2 or 3"),
                                new Fault("sequence-not-a-digit", 13, "A", ""))),
                Arguments.of(
                        "national",
                        "30𠀀006/000001/2",
                        List.of(
                                new Fault("class-not-a-digit", 3, "𠀀", ""),
                                new Fault("sequence-length", 8, "8", "6"),
                                new Fault("sequence-not-a-digit", 14, "/", ""))),
                Arguments.of("tolerant", "303/", List.of(new Fault("sequence-length", 5, "0", "1"))),
                Arguments.of(
                        "tolerant",
                        "303/1000000000000000000",
                        List.of(new Fault("sequence-range", 5, "19", "999999999999999999"))),
                Arguments.of("provider-sequence-15", "114300", List.of(new Fault("length", 0, "6", "33"))),
                Arguments.of(
                        "provider-sequence-15",
                        "11430000743187451E000000000000012",
                        List.of(new Fault("provider-check", 18, "E", "F"))),
                Arguments.of(
                        "gbt21063-5",
                        "BI600A/00218",
                        List.of(
                                new Fault("prefix-character", 2, "I", "X"),
                                new Fault("prefix-character", 6, "A", "9"),
                                new Fault("sequence-length", 8, "5", "6"))));
    }

    @Property
    void nationalProfileAcceptsWhatTheExpressionAccepts(@ForAll("nearCodes") String text) {
        assertThat(profile("national").read(text).isValid())
                .isEqualTo(NATIONAL.matcher(text).matches());
    }

    @Property
    void tolerantProfileAcceptsWhatTheExpressionAccepts(@ForAll("nearCodes") String text) {
        assertThat(profile("tolerant").read(text).isValid())
                .isEqualTo(TOLERANT.matcher(text).matches());
    }

    @Provide
    Arbitrary<String> nearCodes() {
        Arbitrary<String> front =
                Arbitraries.strings().withChars("0123").withChars('4', 'A').ofMaxLength(10);
        Arbitrary<String> back = Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(7);
        return front.flatMap(f -> back.map(b -> f + "/" + b));
    }

    @Property
    void readsAnyTextWithoutThrowing(@ForAll String text) {
        CodeProfiles.shipped()
                .profiles()
                .forEach(profile -> assertThat(profile.read(text).isValid())
                        .isEqualTo(profile.read(text).faults().isEmpty()));
    }

    @Property
    void readsBackWhatItFormats(@ForAll @LongRange(min = 1, max = 999_999) long sequence) {
        for (CodeProfile profile : CodeProfiles.shipped().profiles()) {
            String scope = switch (profile.scopeKind()) {
                case CLASS -> "30300601";
                case PROVIDER -> "11430000743187451F";
                case PREFIX -> "BA6006";
            };
            ResourceCode code = profile.format(scope, sequence);
            assertThat(profile.parse(code.text())).isEqualTo(code);
            assertThat(code.sequence()).isEqualTo(sequence);
        }
    }

    @Test
    void aNumberThatDoesNotFitIsAnErrorAndNeverWider() {
        CodeProfile national = profile("national");
        assertThat(national.format("303006", 999_999)).hasToString("303006/999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> national.format("303006", 1_000_000))
                .withMessageContaining("sequence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> national.format("303006", 0))
                .withMessageContaining("sequence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> national.format("30300", 1))
                .withMessageContaining("scope");
    }

    @Test
    void aTextMayBeACodeInSeveralWays() {
        assertThat(CodeProfiles.shipped().matching("303006/000001"))
                .extracting(ResourceCode::profile)
                .containsExactly("gbt21063-5", "national", "tolerant");
        assertThat(CodeProfiles.shipped().matching("no code")).isEmpty();
    }

    @Tag("guide:other-profiles")
    @Tag("guide:local-use")
    @Test
    void aProfileIsAFile() throws IOException {
        CodeProfile own = CodeProfile.load(
                new StringReader("# ours\nid = own\ntitle.zh = 自定\ntitle.en = Own\nsource = us\n"
                        + "template = X-{class}#{sequence:3}\nclass.minimum-level = subgroup\n"),
                "own.profile");
        assertThat(own.parse("X-303006#012").sequence()).isEqualTo(12);
        assertThat(own.read("X-303#012").faults()).containsExactly(new Fault("class-level", 3, "GROUP", "SUBGROUP"));
        assertThat(own.read("303006#012").faults()).containsExactly(new Fault("lead-missing", 1, "", "X-"));
        assertThat(CodeProfiles.shipped().with(own).profile("own")).contains(own);
    }

    @Test
    void namesAllThatIsWrongWithAProfile() {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> CodeProfile.load(
                        new StringReader("id = own\nid = other\ncolour = red\ntemplate = {class}{sequence}\n"
                                + "class.minimum-level = top\nclass.minimum-detail = two\n"),
                        "own.profile"))
                .satisfies(e -> assertThat(e.faults())
                        .containsExactly(
                                new TableFault(0, "missing-value", "source"),
                                new TableFault(0, "missing-value", "title.en"),
                                new TableFault(0, "missing-value", "title.zh"),
                                new TableFault(2, "duplicate-name", "id"),
                                new TableFault(3, "unknown-name", "colour"),
                                new TableFault(4, "template", "{class}{sequence}"),
                                new TableFault(5, "not-a-level", "top"),
                                new TableFault(6, "not-a-number", "two")));
    }
}
