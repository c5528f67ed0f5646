package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.exit.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at a ledger and looking after it. */
class LedgerCommandTest {

    private static final String CODE = "303006/000001";

    @TempDir
    private Path folder;

    @BeforeEach
    void twoEntriesGetCodes() throws IOException {
        assertThat(assign("甲", "乙").exitCode()).isEqualTo(ExitCode.CLEAN);
    }

    private Run assign(String... names) throws IOException {
        StringBuilder resources = new StringBuilder();
        for (String name : names) {
            resources
                    .append(resources.isEmpty() ? "" : ",")
                    .append("{\"name\":\"")
                    .append(name)
                    .append("\",\"classification\":{\"code\":\"303006\"}}");
        }
        Path in = Files.writeString(
                folder.resolve("in.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":[" + resources + "]}");
        return Run.mulu(
                "assign",
                in.toString(),
                folder.resolve("out.json").toString(),
                "--ledger",
                ledger(),
                "--fail-on",
                "never",
                "--actor",
                "编目处");
    }

    private String ledger() {
        return folder.resolve("ledger.db").toString();
    }

    private Run ledger(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "ledger";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--ledger";
        all[arguments.length + 2] = ledger();
        return Run.mulu(all);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void showListsScopesWithHighestNumberAndCapacity() {
        assertThat(ledger("show", "--lang", "zh").out().lines())
                .containsExactly("目录“national”的账本，共 1 个范围。", "  303006：用到 2，容量 999999；在用 2，预留 0，停用 0，作废 0（national）");
        assertThat(ledger("show", "--format", "json").out()).isEqualTo("""
                {
                  "catalogue": "national",
                  "scopes": [
                    {
                      "scope": "303006",
                      "highest": 2,
                      "capacity": 999999,
                      "reserved": 0,
                      "assigned": 2,
                      "retired": 0,
                      "void": 0,
                      "profiles": [
                        "national"
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void showTellsTheHistoryOfACode() {
        ledger("retire", CODE, "--successor", "303006/000002", "--reason", "并入", "--actor", "张三");

        Run zh = ledger("show", CODE, "--lang", "zh");
        Run json = ledger("show", CODE, "--format", "json");
        Run unknown = ledger("show", "303006/000009", "--lang", "zh");

        assertThat(zh.out().lines())
                .containsExactly(
                        CODE + "：停用（形式 national，范围 303006，顺序号 1）",
                        "  后继：303006/000002",
                        "  2026-11-22T04:00:00Z  编出  编目处",
                        "  2026-11-22T04:00:00Z  停用  张三  并入");
        assertThat(json.out()).contains("\"state\": \"retired\"", "\"action\": \"assign\"", "\"actor\": \"张三\"");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(unknown.err()).contains("账本中没有代码“303006/000009”");
    }

    @Test
    void whenOneCodeCannotBeRetiredNoneIs() {
        Run run = ledger("retire", CODE, "303006/000009", "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("账本中没有代码“303006/000009”", "一个也没有停用");
        assertThat(ledger("show", CODE, "--format", "json").out()).contains("\"state\": \"assigned\"");
    }

    @Test
    void retiringAgainInTheSameWayChangesNothingButInAnotherWayIsRefused() {
        assertThat(ledger("retire", CODE, "--reason", "停").exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(ledger("retire", CODE).exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(ledger("retire", CODE, "--successor", "303006/000002").exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(ledger("retire", "303006/000002", "--successor", "303006/000002")
                        .exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(ledger("retire", "303006/000002", "--reason", "x".repeat(2000))
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aRetiredCodeIsNotGivenToTheSameEntryAgainButTheOthersGetTheirs() throws IOException {
        ledger("retire", CODE);

        Run run = assign("甲", "丙");

        assertThat(run.out())
                .contains("the ledger has retired or voided the code “" + CODE + "” of this resource.")
                .contains("1 newly assigned, 0 as before, 1 not assigned");
        assertThat(Files.readString(folder.resolve("out.json")))
                .contains("\"303006/000003\"")
                .doesNotContain(CODE);
    }

    @Test
    void checkFindsNothingInASoundLedgerAndTellsWhatTheCatalogueHasBeyondIt() throws IOException {
        Path catalog = Files.writeString(
                folder.resolve("catalog.json"),
                "{\"format\":\"mulu-catalog/1\",\"catalog\":{},\"resources\":["
                        + "{\"name\":\"甲\",\"code\":\"303006/000001\"},{\"name\":\"丁\",\"code\":\"303006/000050\"}]}");

        Run sound = ledger("check", "--lang", "zh");
        Run against = ledger("check", catalog.toString(), "--format", "json");

        assertThat(sound.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(sound.out()).contains("没有发现问题");
        assertThat(against.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(against.out())
                .contains("\"rule\": \"catalogue-ahead\"", "\"code\": \"303006/000050\"")
                .doesNotContain(CODE);
    }

    @Test
    void checkNamesTheEntryThatWasChangedBehindItsBack() throws Exception {
        execute("UPDATE mulu_code SET fingerprint = 'another' WHERE code = '" + CODE + "'");

        Run check = ledger("check", "--lang", "zh");
        Run json = ledger("check", "--format", "json");
        Run work = assign("丙");

        assertThat(check.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check.out()).contains("entry-differs", "代码“" + CODE + "”与审计记录不符");
        assertThat(json.out()).contains("\"rule\": \"entry-differs\"");
        assertThat(work.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(work.err().strip().lines()).hasSize(1);
    }

    @Test
    void adoptTakesCodesOverAndTheScopeGoesOnAboveThem() throws IOException {
        Run run = ledger("adopt", "303006/000077", CODE, "--lang", "zh");
        assign("丙");

        assertThat(run.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("收下 1 个，原已在账 1 个，未能收下 0 个");
        assertThat(Files.readString(folder.resolve("out.json"))).contains("303006/000078");
    }

    @Test
    void adoptTakesNothingWhenATextIsNoCode() {
        Run run = ledger("adopt", "303006/000077", "303006/77", "--lang", "zh");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("“303006/77”不是在的文件", "顺序码应为 6 位", "一个也没有收下");
        assertThat(ledger("export").out()).doesNotContain("000077");
    }

    @Test
    void adoptMakesALedgerOfACatalogueThatHasCodes() throws IOException {
        Path fresh = folder.resolve("fresh.db");

        Run adopt = Run.mulu(
                "ledger", "adopt", folder.resolve("out.json").toString(), "--ledger", fresh.toString(), "--lang", "en");
        Run again = Run.mulu(
                "assign",
                folder.resolve("in.json").toString(),
                folder.resolve("again.json").toString(),
                "--ledger",
                fresh.toString(),
                "--fail-on",
                "never");

        assertThat(adopt.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(adopt.out()).contains("2 taken over, 0 there already, 0 not taken over.");
        assertThat(again.out()).contains("0 newly assigned, 2 as before");
    }

    @Test
    void anOlderCopyIsRefusedAndCanBeAcceptedWithTheCodesOfTheCatalogue() throws IOException {
        Path copy = Files.copy(folder.resolve("ledger.db"), folder.resolve("copy.db"));
        assign("甲", "乙", "丙");
        Files.move(copy, folder.resolve("ledger.db"), StandardCopyOption.REPLACE_EXISTING);

        Run refused = assign("丁");
        Run accepted = ledger("adopt", folder.resolve("out.json").toString(), "--accept-restored", "--lang", "zh");
        Run works = assign("丁");

        assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(refused.err()).contains("older than its mark", "--accept-restored");
        assertThat(accepted.out()).contains("收下 3 个");
        assertThat(accepted.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(works.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(folder.resolve("out.json"))).contains("303006/000004");
    }

    @Test
    void exportWritesEntriesAndAuditAsCsvAndLines() throws IOException {
        Path file = folder.resolve("audit.csv");

        List<String> entries = ledger("export").out().lines().toList();
        List<String> lines =
                ledger("export", "--audit", "--format", "jsonl").out().lines().toList();
        Run toFile = ledger("export", "--audit", "-o", file.toString());

        assertThat(entries).hasSize(3);
        assertThat(entries.get(0)).isEqualTo("code,profile,scope,sequence,state,requestKey,fingerprint,successors");
        assertThat(entries.get(1)).startsWith(CODE + ",national,303006,1,assigned,");
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"chain\":\"\",\"position\":")
                        .contains("\"action\":\"assign\"", "\"actor\":\"编目处\""));
        assertThat(toFile.out()).isEmpty();
        assertThat(Files.readAllLines(file))
                .hasSize(3)
                .first()
                .isEqualTo("chain,position,at,actor,action,scope,code,from,to,successors,detail,hash");
    }

    @Test
    void theCataloguesNameCanBeOnesOwn() throws IOException {
        String own = folder.resolve("own.db").toString();
        String in = folder.resolve("in.json").toString();
        String out = folder.resolve("own.json").toString();
        Run named = Run.mulu("assign", in, out, "--ledger", own, "--catalogue", "某市", "--fail-on", "never");
        Run unnamed = Run.mulu("assign", in, out, "--ledger", own, "--lang", "zh");
        Run show = Run.mulu("ledger", "show", "--ledger", own, "--lang", "zh");

        assertThat(named.exitCode()).isEqualTo(ExitCode.CLEAN);
        assertThat(unnamed.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(unnamed.err()).contains("属于目录“某市”，不能用于“national”");
        assertThat(show.out()).contains("目录“某市”的账本");
    }
}
