package io.mulu.catalog.check;

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
import io.mulu.codes.organization.UnifiedSocialCreditCode;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.codes.resource.ResourceCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry in which no rule finds anything, to be spoilt by tests. */
final class CleanEntry {

    static final CodeProfile NATIONAL =
            CodeProfiles.shipped().profile("national").orElseThrow();
    static final SharingMode AS_DATABASE = new SharingMode("platform", "database");
    static final SharingMode AS_FILE = new SharingMode("platform", "file");
    static final String TERMS = "工业和信息化主管部门可用，签订协议后提供，用于企业运行监测";
    static final String BASIS = "《中华人民共和国统计法》第九条";

    private CleanEntry() {}

    static InformationResource.Builder resource() {
        return InformationResource.builder()
                .classification(new Classification(null, List.of("部门信息资源", "国务院", "工业和信息化部")))
                .name("规模以上工业企业名录")
                .code(code("303006/000001"))
                .provider(provider("11430000743187451F"))
                .summary("规模以上工业企业的名称、地址和行业")
                .format(new ResourceFormat("database", "oracle", null))
                .item(item("企业名称"))
                .item(item("注册地址"))
                .sharing(new Sharing(SharingType.CONDITIONAL, TERMS, AS_DATABASE))
                .openness(new Openness(false, null))
                .updateCycle("annual")
                .issued(LocalDate.of(2017, 8, 24));
    }

    static DataItem item(String name) {
        return itemBuilder(name).build();
    }

    static DataItem.Builder itemBuilder(String name) {
        return DataItem.builder().name(name).dataType(DataType.C).length(new ItemLength(100, 0));
    }

    static ResourceCode code(String text) {
        return NATIONAL.parse(text);
    }

    static Provider provider(@Nullable String code) {
        return new Provider("工业和信息化部", null, code == null ? null : UnifiedSocialCreditCode.parse(code));
    }

    static Classification names(String... names) {
        return new Classification(null, List.of(names));
    }

    static Sharing sharing(SharingType type, @Nullable String condition) {
        return new Sharing(type, condition, AS_DATABASE);
    }
}
