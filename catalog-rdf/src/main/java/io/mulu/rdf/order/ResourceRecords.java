package io.mulu.rdf.order;

import io.mulu.catalog.model.Classification;
import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.DataType;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.ItemLength;
import io.mulu.catalog.model.Openness;
import io.mulu.catalog.model.Provider;
import io.mulu.catalog.model.ResourceFormat;
import io.mulu.catalog.model.Sharing;
import io.mulu.catalog.model.SharingMode;
import io.mulu.catalog.model.SharingType;
import io.mulu.catalog.model.Survey;
import io.mulu.codes.classification.ClassificationCode;
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.ResourceCode;
import io.mulu.codes.resource.ScopeKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Resources as bytes, whole and in all detail. The bytes, compared one by one without sign, are in canonical order: first
 * those with a code, by it; then those without, by name; where these are the same, by content.
 */
final class ResourceRecords {

    private static final int MOST_REMEMBERED = 4096;

    private final RecordOut out = new RecordOut();
    private final RecordIn in = new RecordIn();
    private final Map<String, UnifiedSocialCreditCode> creditCodes = remembered();
    private final Map<String, ClassificationCode> classes = remembered();

    /** What many resources share is read once. */
    private static <V> Map<String, V> remembered() {
        return new LinkedHashMap<>(64) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }

    /** The bytes of a resource, until the next is encoded. */
    RecordOut encode(InformationResource resource) {
        out.clear();
        ResourceCode code = resource.code();
        out.octet(code == null ? 1 : 0);
        out.key(code == null ? Objects.requireNonNullElse(resource.name(), "") : code.text());
        code(code);
        out.text(resource.name());
        provider(resource.provider());
        Classification classification = resource.classification();
        out.text(classification.code() == null ? null : classification.code().text());
        list(classification.names(), out::text);
        out.text(resource.summary());
        ResourceFormat format = resource.format();
        out.text(format.category());
        out.text(format.type());
        out.text(format.description());
        list(resource.items(), this::item);
        use(resource.sharing(), resource.openness(), resource.updateCycle(), resource.issued());
        list(resource.relatedCodes(), this::code);
        survey(resource.survey());
        flag(resource.classified());
        out.text(resource.level());
        texts(resource.extensions());
        texts(resource.asWritten());
        return out;
    }

    private void code(@Nullable ResourceCode code) {
        out.octet(code == null ? 0 : 1);
        if (code != null) {
            out.text(code.text());
            out.text(code.profile());
            out.octet(code.scopeKind().ordinal());
            out.text(code.scope());
            out.wide(code.sequence());
        }
    }

    private void provider(Provider provider) {
        out.text(provider.name());
        out.text(provider.unit());
        out.text(provider.code() == null ? null : provider.code().text());
    }

    private void item(DataItem item) {
        out.text(item.name());
        out.octet(item.dataType() == null ? 0 : item.dataType().ordinal() + 1);
        ItemLength length = item.length();
        out.number(length == null ? 0 : length.total());
        out.number(length == null ? 0 : length.decimals());
        out.text(item.dataElement());
        use(item.sharing(), item.openness(), item.updateCycle(), item.issued());
        texts(item.extensions());
        texts(item.asWritten());
    }

    private void use(Sharing sharing, Openness openness, @Nullable String cycle, @Nullable LocalDate issued) {
        out.octet(sharing.type() == null ? 0 : sharing.type().ordinal() + 1);
        out.text(sharing.condition());
        out.text(sharing.mode().category());
        out.text(sharing.mode().type());
        flag(openness.open());
        out.text(openness.condition());
        out.text(cycle);
        out.octet(issued == null ? 0 : 1);
        if (issued != null) {
            out.wide(issued.toEpochDay());
        }
    }

    private void survey(Survey survey) {
        out.octet(survey.isEmpty() ? 0 : 1);
        if (!survey.isEmpty()) {
            figure(survey.storageTotal());
            figure(survey.recordsTotal());
            figure(survey.storageShared());
            figure(survey.recordsShared());
            figure(survey.storageOpened());
            figure(survey.recordsOpened());
        }
    }

    private void figure(@Nullable BigDecimal figure) {
        out.octet(figure == null ? 0 : 1);
        if (figure != null) {
            out.number(figure.scale());
            out.block(figure.unscaledValue().toByteArray());
        }
    }

    private void flag(@Nullable Boolean flag) {
        out.octet(flag == null ? 0 : flag ? 2 : 1);
    }

    private <T> void list(List<T> list, java.util.function.Consumer<T> each) {
        out.number(list.size());
        list.forEach(each);
    }

    private void texts(Map<String, String> texts) {
        out.number(texts.size());
        texts.forEach((key, text) -> {
            out.text(key);
            out.text(text);
        });
    }

    /** The resource whose bytes begin there. */
    InformationResource decode(byte[] record, int from) {
        in.open(record, from);
        in.octet();
        in.skipKey();
        InformationResource.Builder resource = InformationResource.builder();
        resource.code(readCode());
        resource.name(in.text());
        resource.provider(readProvider());
        String code = in.text();
        resource.classification(new Classification(
                code == null ? null : classes.computeIfAbsent(code, ClassificationCode::parse),
                readList(RecordIn::text)));
        resource.summary(in.text());
        resource.format(new ResourceFormat(in.text(), in.text(), in.text()));
        resource.items(readList(same -> readItem()));
        resource.sharing(readSharing());
        resource.openness(new Openness(readFlag(), in.text()));
        resource.updateCycle(in.text());
        resource.issued(readDay());
        resource.relatedCodes(readList(same -> readCode()));
        if (in.octet() != 0) {
            resource.survey(
                    new Survey(readFigure(), readFigure(), readFigure(), readFigure(), readFigure(), readFigure()));
        }
        resource.classified(readFlag());
        resource.level(in.text());
        readTexts().forEach(resource::extension);
        readTexts().forEach(resource::asWritten);
        return resource.build();
    }

    private @Nullable ResourceCode readCode() {
        if (in.octet() == 0) {
            return null;
        }
        return ResourceCode.ofParts(readText(), readText(), ScopeKind.values()[in.octet()], readText(), in.wide());
    }

    private String readText() {
        return Objects.requireNonNull(in.text());
    }

    private Provider readProvider() {
        String name = in.text();
        String unit = in.text();
        String code = in.text();
        return new Provider(
                name, unit, code == null ? null : creditCodes.computeIfAbsent(code, UnifiedSocialCreditCode::parse));
    }

    private DataItem readItem() {
        DataItem.Builder item = DataItem.builder().name(in.text());
        int type = in.octet();
        item.dataType(type == 0 ? null : DataType.values()[type - 1]);
        int total = in.number();
        int decimals = in.number();
        item.length(total == 0 ? null : new ItemLength(total, decimals));
        item.dataElement(in.text());
        item.sharing(readSharing());
        item.openness(new Openness(readFlag(), in.text()));
        item.updateCycle(in.text());
        item.issued(readDay());
        readTexts().forEach(item::extension);
        readTexts().forEach(item::asWritten);
        return item.build();
    }

    private Sharing readSharing() {
        int type = in.octet();
        return new Sharing(
                type == 0 ? null : SharingType.values()[type - 1], in.text(), new SharingMode(in.text(), in.text()));
    }

    private @Nullable LocalDate readDay() {
        return in.octet() == 0 ? null : LocalDate.ofEpochDay(in.wide());
    }

    private @Nullable BigDecimal readFigure() {
        if (in.octet() == 0) {
            return null;
        }
        int scale = in.number();
        return new BigDecimal(new BigInteger(in.block()), scale);
    }

    private @Nullable Boolean readFlag() {
        int flag = in.octet();
        return flag == 0 ? null : flag == 2;
    }

    private <T> List<T> readList(Function<RecordIn, @Nullable T> each) {
        int size = in.number();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(Objects.requireNonNull(each.apply(in)));
        }
        return list;
    }

    private Map<String, String> readTexts() {
        int size = in.number();
        if (size == 0) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            texts.put(readText(), readText());
        }
        return texts;
    }
}
