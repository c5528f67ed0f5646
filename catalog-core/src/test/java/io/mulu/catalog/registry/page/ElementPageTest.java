package io.mulu.catalog.registry.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.Obligation;
import io.mulu.catalog.standard.ClauseRef;
import io.mulu.catalog.standard.Confidence;
import io.mulu.catalog.text.Language;
import io.mulu.catalog.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in the documentation are those that the registry gives. */
class ElementPageTest {

    private static final MetadataRegistry GUIDE = MetadataRegistry.guide2017();

    @ParameterizedTest
    @CsvSource({"ZH, elements.zh-CN.md", "EN, elements.md"})
    void thePageInTheDocumentationIsUpToDate(Language language, String name) throws IOException {
        Path file = Path.of(System.getProperty("mulu.project"), "docs").resolve(name);
        String page = ElementPage.markdown(GUIDE, language);
        if ("write".equals(System.getProperty("mulu.golden"))) {
            Files.writeString(file, page);
        }

        assertThat(Files.readString(file))
                .as("written anew with -Dmulu.golden=write")
                .isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anElementAddedAsDataIsOnThePage(Language language) {
        List<MetadataElement> elements = new ArrayList<>(GUIDE.elements());
        elements.add(new MetadataElement(
                "extensions.served",
                new LocalizedText("服务对象", "Served"),
                new LocalizedText("资源服务的对象。", "Whom it serves."),
                new ClauseRef("示例省规定", "第五条", Confidence.SEEN),
                Obligation.OPTIONAL,
                null,
                List.of("服务对象")));
        String page = ElementPage.markdown(new MetadataRegistry(elements, GUIDE.domains()), language);

        assertThat(page)
                .contains(language == Language.ZH ? "### 服务对象 `extensions.served`" : "### Served `extensions.served`");
    }
}
