package io.mulu.codes.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mulu.codes.SharedMaterial;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionRegistryTest {

    private static final DivisionRegistry REGISTRY = DivisionRegistry.shipped();

    private static DivisionCode code(String text) {
        return DivisionCode.parse(text);
    }

    private static LocalDate midOf(int year) {
        return LocalDate.of(year, 6, 30);
    }

    @Test
    void saysWhichDataItIs() {
        assertThat(REGISTRY.edition()).isEqualTo("2024");
        assertThat(REGISTRY.firstYear()).isEqualTo(1981);
        assertThat(REGISTRY.lastYear()).isEqualTo(2024);
        assertThat(REGISTRY.source()).contains("CC0");
    }

    @Test
    void hasAllDivisionsOfTheLastList() {
        assertThat(REGISTRY.at(midOf(2024))).hasSize(3213);
        assertThat(REGISTRY.at(midOf(2026))).isEqualTo(REGISTRY.at(midOf(2024)));
        assertThat(REGISTRY.at(midOf(1980))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "132201,1982,邢台市",
        "132201,1984,",
        "132201,1990,南宫市",
        "132201,1993,",
        "220602,1990,八道江区",
        "220602,2012,浑江区",
        "110103,2009,崇文区",
        "110103,2010,",
    })
    void aCodeMeansADivisionOnlyTogetherWithADate(String code, int year, String name) {
        assertThat(REGISTRY.at(code(code), midOf(year)).map(Division::name).orElse(null))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "110101,2024,IN_USE",
        "120222,2024,RETIRED",
        "120222,1999,IN_USE",
        "110112,1990,NOT_YET",
        "110302,2020,NEVER_LISTED",
        "100000,2020,NEVER_LISTED",
        "132201,1985,RETIRED",
    })
    void tellsHowACodeStands(String code, int year, DivisionStanding standing) {
        assertThat(REGISTRY.standing(code(code), midOf(year))).isEqualTo(standing);
    }

    @Test
    void knowsTheHistoryOfACode() {
        assertThat(REGISTRY.history(code("132201")))
                .containsExactly(
                        new Division(
                                code("132201"),
                                "邢台市",
                                1981,
                                1983,
                                List.of(
                                        new Succession(code("130502"), 1983),
                                        new Succession(code("130503"), 1983),
                                        new Succession(code("130504"), 1983))),
                        new Division(code("132201"), "南宫市", 1986, 1993, List.of(new Succession(code("130581"), 1993))));
    }

    @Test
    void successorsAreThoseOfTheEndNotOfPartsHandedOverBefore() {
        assertThat(REGISTRY.successors(code("130124"))).containsExactly(code("130111"));
        assertThat(REGISTRY.history(code("130124")).get(0).successions())
                .containsExactly(new Succession(code("130108"), 2001), new Succession(code("130111"), 2014));
        assertThat(REGISTRY.successors(code("110101"))).isEmpty();
        assertThat(REGISTRY.successors(code("110302"))).isEmpty();
    }

    @Test
    void followsSuccessorsToTheCodesOfToday() {
        assertThat(REGISTRY.today(code("110103"))).containsExactly(code("110101"));
        assertThat(REGISTRY.today(code("110101"))).containsExactly(code("110101"));
        assertThat(REGISTRY.today(code("110302"))).isEmpty();
        assertThat(REGISTRY.at(midOf(1985)))
                .allSatisfy(division -> assertThat(REGISTRY.today(division.code()))
                        .allMatch(today -> REGISTRY.at(today, midOf(2024)).isPresent()));
    }

    @Test
    void namesTheWayFromTheProvinceAsItWasThen() {
        assertThat(REGISTRY.path(code("132201"), midOf(1990))).containsExactly("河北省", "邢台地区", "南宫市");
        assertThat(REGISTRY.path(code("110101"), midOf(2024))).containsExactly("北京市", "东城区");
        assertThat(REGISTRY.path(code("110000"), midOf(2024))).containsExactly("北京市");
        assertThat(REGISTRY.path(code("110103"), midOf(2024))).isEmpty();
    }

    @Test
    void hasEveryRowOfTheSource() throws IOException {
        List<String> rows = Files.readAllLines(SharedMaterial.require("reference/areacodes-1981-2024.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] parts = row.split(",", -1);
            LocalDate date = midOf(Integer.parseInt(parts[6]));
            assertThat(REGISTRY.at(code(parts[0]), date)).as(row).hasValueSatisfying(division -> {
                assertThat(division.name()).isEqualTo(parts[3]);
                assertThat(
                                division.end().isEmpty()
                                        ? ""
                                        : String.valueOf(division.end().getAsInt()))
                        .isEqualTo(parts[7]);
                assertThat(division.successions()).hasSize(parts[8].isEmpty() ? 0 : parts[8].split(";").length);
                assertThat(REGISTRY.path(division.code(), date).get(0)).isEqualTo(parts[1]);
            });
        }
    }

    @Test
    void namesAllThatIsWrongWithATableOfOnesOwn() {
        assertThatExceptionOfType(TableFormatException.class)
                .isThrownBy(() -> DivisionRegistry.read(
                        new StringReader("# first-year: 2000\ncode,name,from,until,successors\n11,甲,2000,,\n"
                                + "110000,,2000,1999,110001:x\n110001,乙,2005,2001,\n"),
                        "own"))
                .satisfies(e -> assertThat(e.faults())
                        .containsExactly(
                                new TableFault(0, "not-a-year", ""),
                                new TableFault(3, "not-a-code", "11"),
                                new TableFault(4, "empty-name", "110000"),
                                new TableFault(4, "not-a-year", "x"),
                                new TableFault(5, "ends-before-it-begins", "2001")));
    }
}
