package io.mulu.agreement;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mulu.catalog.json.schema.CatalogSchema;
import io.mulu.catalog.registry.MetadataRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema that the registry derives, with networknt as the referee. */
final class SchemaJudge {

    private final Schema extended = schema(Clean.REGISTRY);
    private final Schema guide = schema(MetadataRegistry.guide2017());

    private static Schema schema(MetadataRegistry registry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CatalogSchema.write(registry, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(bytes.toString(StandardCharsets.UTF_8));
    }

    /** A fault at a place in the document. */
    record Fault(String pointer, String keyword) {}

    /** Against the registry with the extensions. */
    List<Fault> judge(byte[] document) {
        return faults(extended, document);
    }

    /** Against the guide's own registry. */
    List<Fault> guide(byte[] document) {
        return faults(guide, document);
    }

    private static List<Fault> faults(Schema schema, byte[] document) {
        return schema.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(SchemaJudge::fault)
                .toList();
    }

    private static Fault fault(Error error) {
        String at = error.getInstanceLocation().toString();
        String member = error.getProperty();
        return new Fault(
                member == null ? at : at + "/" + member.replace("~", "~0").replace("/", "~1"), error.getKeyword());
    }

    static Verdict at(Place place, List<Fault> faults) {
        String pointer = "/resources/0" + place.pointer() + "/";
        return Verdict.of(reasons(faults.stream()
                .filter(fault -> (fault.pointer() + "/").startsWith(pointer)
                        || pointer.startsWith(fault.pointer() + "/")
                                && fault.pointer().length() > "/resources/0".length())
                .toList()));
    }

    static List<Verdict.Reason> reasons(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Verdict.Reason(Level.REFUSES, fault.keyword()))
                .toList();
    }
}
