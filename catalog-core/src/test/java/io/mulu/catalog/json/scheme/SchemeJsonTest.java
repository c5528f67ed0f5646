package io.mulu.catalog.json.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mulu.catalog.json.tree.JsonTreeException;
import io.mulu.codes.classification.ClassificationScheme;
import io.mulu.codes.classification.SchemeCheck;
import io.mulu.codes.classification.SchemeReader;
import io.mulu.codes.classification.ShippedSchemes;
import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.TableFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeJsonTest {

    private static final String DEEP = """
            {"scheme": "mulu-scheme/1", "id": "civil-affairs", "title": {"zh": "民政", "en": "Civil affairs"},
             "edition": "2026", "source": "made up",
             "nodes": [
               {"code": "30301101", "name": "社会组织", "parent": "303011", "aliases": ["社团"],
                "children": [
                  {"code": "3030110101", "name": "社会团体",
                   "children": [
                     {"code": "303011010102", "name": "行业协会"}]}]}]}
            """;

    private static CodeTable table(String json) throws IOException {
        return SchemeJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "s.json");
    }

    @Test
    void readsNodesOfAnyDepthBelowTheNationalTree() throws IOException {
        ClassificationScheme scheme = new SchemeReader().extend(ShippedSchemes.national201710(), table(DEEP), "s.json");

        assertThat(scheme.id()).isEqualTo("civil-affairs");
        assertThat(scheme.titleEn()).isEqualTo("Civil affairs");
        assertThat(scheme.path("303011010102")).containsExactly("部门政务信息资源目录", "国务院", "民政部", "社会组织", "社会团体", "行业协会");
        assertThat(scheme.find(List.of("部门信息资源目录", "国务院", "民政部", "社团")).node())
                .hasValueSatisfying(node -> assertThat(node.code()).isEqualTo("30301101"));
    }

    @Test
    void namesTheLinesOfAllThatIsWrong() throws IOException {
        CodeTable table = table("""
                {"scheme": "mulu-scheme/1", "nodes": [
                  {"code": "1", "name": "甲"},
                  {"code": "101", "name": "乙", "parent": "9"},
                  {"code": "1", "name": "丙"}]}
                """);

        assertThatThrownBy(() -> new SchemeReader().read(table, "s.json"))
                .isInstanceOfSatisfying(
                        TableFormatException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.line() + " " + fault.kind())
                                .containsExactlyInAnyOrder("3 unknown-parent", "4 duplicate-code"));
        assertThat(SchemeCheck.check(table))
                .extracting(finding -> finding.line() + " " + finding.kind())
                .contains("3 unknown-parent", "4 duplicate-code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"nodes\": []}",
                "{\"scheme\": \"mulu-scheme/2\", \"nodes\": []}",
                "{\"scheme\": \"mulu-scheme/1\"}",
                "{\"scheme\": \"mulu-scheme/1\", \"nodes\": [{\"name\": \"甲\"}]}",
                "{\"scheme\": \"mulu-scheme/1\", \"nodes\": [{\"code\": \"1\", \"name\": \"甲\", \"colour\": \"红\"}]}"
            })
    void refusesWhatIsNoScheme(String json) {
        assertThatThrownBy(() -> table(json))
                .isInstanceOf(JsonTreeException.class)
                .hasMessageStartingWith("s.json:1: ");
    }
}
