package io.mulu.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mulu.catalog.message.FindingTexts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void refusesATextThatIsNotTranslatedAndNamesIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.beside(MessagesTest.class, "untranslated"))
                .withMessage("untranslated: the keys of the two languages differ: [only-zh]");
    }

    @Test
    void refusesFilesThatAreNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.beside(MessagesTest.class, "absent"))
                .withMessageContaining("absent_zh.properties");
    }

    @Test
    void knowsNoOtherTexts() {
        Messages messages = Messages.beside(FindingTexts.class, "rules");

        assertThat(messages.has("element.whole")).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.format("no-such", Map.of()))
                .withMessage("rules has no message no-such");
    }
}
