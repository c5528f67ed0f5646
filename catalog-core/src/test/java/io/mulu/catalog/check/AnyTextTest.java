package io.mulu.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.entry.EntryDrafts;
import io.mulu.catalog.entry.ItemDraft;
import io.mulu.catalog.entry.ResourceDraft;
import io.mulu.catalog.message.FindingTexts;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.MemberPaths;
import io.mulu.catalog.registry.MetadataElement;
import io.mulu.catalog.registry.MetadataRegistry;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyTextTest {

    private static final List<String> MEMBERS = MetadataRegistry.guide2017().elements().stream()
            .map(MetadataElement::id)
            .toList();

    private static final FindingTexts TEXTS = FindingTexts.shipped(MetadataRegistry.guide2017());

    @Property(tries = 500)
    void neverThrowsOverAnEntryAsAReaderMadeIt(@ForAll("texts") Map<String, String> texts) {
        ResourceDraft draft = new EntryDrafts(MetadataRegistry.guide2017(), CleanEntry.NATIONAL).resource();
        ItemDraft item = draft.item();
        texts.forEach((member, text) -> {
            if (member.startsWith("items.")) {
                item.put(member.substring("items.".length()), text);
            } else {
                draft.put(member, text);
                item.written(member, text);
            }
        });

        assertTold(draft.build().toBuilder());
    }

    @Property(tries = 500)
    void neverThrowsOverTextsThatHaveNoValue(@ForAll("texts") Map<String, String> texts) {
        InformationResource.Builder entry = InformationResource.builder();
        var item = CleanEntry.itemBuilder("项");
        texts.forEach((member, text) -> {
            entry.asWritten(member, text).extension(member, text);
            item.asWritten(member, text).extension(member, text);
        });

        assertTold(entry.item(item.build()));
    }

    /** An empty entry has findings already, so that there is something to tell. */
    private static void assertTold(InformationResource.Builder entry) {
        assertThat(Checked.run(Checked.settings(), entry))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(TEXTS.sentence(one.finding()).zh()).isNotBlank());
    }

    @Provide
    Arbitrary<Map<String, String>> texts() {
        Arbitrary<String> members = Arbitraries.of(MEMBERS)
                .map(member ->
                        member.equals(MemberPaths.CLASSIFICATION_NAMES) ? MemberPaths.classificationName(2) : member);
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(30),
                Arbitraries.strings().withChars("0123456789/E+.,、-无*").ofMaxLength(24),
                Arbitraries.of("有条件共享", "不予共享", "是", "否", "其他", "数据库", "oracle", "{found}", "\ud800"));
        return Arbitraries.maps(members, texts).ofMaxSize(20);
    }
}
