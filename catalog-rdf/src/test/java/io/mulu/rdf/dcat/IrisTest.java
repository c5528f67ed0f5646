package io.mulu.rdf.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.catalog.model.DataItem;
import io.mulu.catalog.model.InformationResource;
import io.mulu.catalog.model.Provider;
import io.mulu.rdf.testing.Samples;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IrisTest {

    private final Iris iris = new Iris(RdfOptions.defaults().withLandingPage("https://data.example/r/{code}.html"));

    @Test
    void namesAResourceByItsCode() {
        assertThat(iris.resource(Samples.plain(3))).isEqualTo("https://mulu.example/resource/303006/000003");
    }

    @Test
    void namesAResourceWithoutCodeByProviderAndNameAndByNothingElse() {
        InformationResource resource = Samples.plain(3).toBuilder().code(null).build();
        assertThat(iris.resource(resource)).isEqualTo("https://mulu.example/uncoded/33d810ce286bffe6453da054c435e7c1");
        assertThat(iris.resource(resource.toBuilder()
                        .summary("另一摘要")
                        .provider(new Provider(resource.provider().name(), "另一处室", Samples.HUNAN))
                        .items(List.of())
                        .build()))
                .isEqualTo(iris.resource(resource));
    }

    @Test
    void keepsApartWhatDiffers() {
        InformationResource.Builder nothing = InformationResource.builder();
        Set<String> names = List.of(
                        nothing,
                        InformationResource.builder().name(""),
                        InformationResource.builder().name("a"),
                        InformationResource.builder().name("a").provider(new Provider("b", null, null)),
                        InformationResource.builder().name("ab"),
                        InformationResource.builder().name("a").provider(new Provider(null, null, Samples.HUNAN)),
                        InformationResource.builder().summary("a"),
                        InformationResource.builder()
                                .item(DataItem.builder().name("a").build()))
                .stream()
                .map(builder -> iris.resource(builder.build()))
                .collect(Collectors.toSet());
        assertThat(names).hasSize(8);
    }

    @Test
    void encodesTheCodeInTheAddressOfThePage() {
        assertThat(iris.page(Samples.plain(3))).isEqualTo("https://data.example/r/303006%2F000003.html");
        assertThat(new Iris(RdfOptions.defaults()).page(Samples.plain(3))).isNull();
    }

    @Test
    void namesPartsAfterTheirOwner() {
        assertThat(Iris.part("https://a/b", "item-1")).isEqualTo("https://a/b#item-1");
        assertThat(Iris.part("https://a/b#item-1", "policy")).isEqualTo("https://a/b#item-1-policy");
    }

    @Test
    void namesOrganizationsByCodeOrElseByName() {
        assertThat(iris.organization(Samples.HUNAN)).isEqualTo("https://mulu.example/organization/11430000743187451F");
        assertThat(iris.organization("甲 局")).isEqualTo("https://mulu.example/organization/name/%E7%94%B2%20%E5%B1%80");
    }
}
