package io.mulu.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.mulu.cli.socket.Refusal;
import io.mulu.cli.socket.SocketWays;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No command opens a socket, but for publish with a server and a ledger on PostgreSQL. The commands run in a process where
 * every socket is refused and every attempt noted, also one whose failure is passed over; and the refusal is seen to work.
 */
@Timeout(600)
class NoSocketTest {

    @TempDir
    private Path folder;

    private Path attempts;

    private List<String> inSilence(String main, String... arguments) throws IOException, InterruptedException {
        attempts =
                folder.resolve("attempts-" + main + String.join("", arguments).hashCode() + ".txt");
        List<String> line = new ArrayList<>(Refusal.java(attempts));
        line.add(main);
        line.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        int exit = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        List<String> said = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(exit).as(String.join("\n", said)).isZero();
        return said;
    }

    private List<String> attempts() throws IOException {
        return Files.exists(attempts) ? Files.readAllLines(attempts, StandardCharsets.UTF_8) : List.of();
    }

    static Stream<String> ways() {
        return SocketWays.names().stream();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void everyWayToASocketIsRefusedAndNoted(String way) throws IOException, InterruptedException {
        assertThat(inSilence("io.mulu.cli.socket.EverySocket", way)).containsExactly("refused");
        assertThat(attempts()).isNotEmpty();
    }

    /** Otherwise the commands might be quiet because nothing of them is run. */
    @Test
    void publishingToAServerIsNoted() throws IOException, InterruptedException {
        run(List.of(List.of(
                "publish", national(), "--endpoint", "http://127.0.0.1:9/ds", "--graph", "urn:g", "--attempts", "1")));

        assertThat(attempts()).isNotEmpty();
    }

    @Test
    void noOtherCommandOpensASocket() throws IOException, InterruptedException {
        List<List<String>> commands = commands();
        Set<String> leaves = new TreeSet<>(leaves(""));
        commands.forEach(
                command -> leaves.removeIf(leaf -> String.join(" ", command).startsWith(leaf)));
        assertThat(leaves).as("commands that are not run").isEmpty();

        List<String> outcomes = run(commands);

        assertThat(outcomes)
                .hasSize(commands.size())
                .allMatch(outcome -> outcome.startsWith("CLEAN\t") || outcome.startsWith("FINDINGS\t"));
        assertThat(attempts()).isEmpty();
    }

    private List<String> run(List<List<String>> commands) throws IOException, InterruptedException {
        Path script = folder.resolve("commands.txt");
        Path outcomes = folder.resolve("outcomes.txt");
        Files.write(
                script, commands.stream().map(words -> String.join("\t", words)).toList());
        inSilence("io.mulu.cli.command.QuietCommands", script.toString(), outcomes.toString());
        return Files.readAllLines(outcomes, StandardCharsets.UTF_8);
    }

    /** The commands that have no subcommands, as the help names them; a new one is seen here. */
    private static List<String> leaves(String command) {
        List<String> words = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ")));
        words.addAll(List.of("--help", "--lang", "en"));
        List<String> leaves = new ArrayList<>();
        boolean listed = false;
        for (String line : Run.mulu(words.toArray(String[]::new)).out().split("\n")) {
            if (line.equals("Commands:")) {
                listed = true;
            } else if (listed && line.matches("  [a-z].*")) {
                String name = line.strip().split("[ ,]")[0];
                leaves.addAll(leaves((command + " " + name).strip()));
            } else if (listed && !line.startsWith(" ")) {
                listed = false;
            }
        }
        return leaves.isEmpty() ? List.of(command) : leaves;
    }

    private String national() {
        return Shared.example("national-catalogue.xlsx").toString();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private List<List<String>> commands() throws IOException {
        String scheme = Files.writeString(folder.resolve("scheme.csv"), "code,name,parent\n3,部门,\n")
                .toString();
        String item = Files.writeString(folder.resolve("item.json"), """
                {"format": "mulu-registry-item/1", "kind": "data-element", "item": "companyName", "version": "1",
                 "names": {"zh": "企业名称", "en": "Company name"},
                 "definition": {"zh": "登记的名称", "en": "The registered name"},
                 "content": {"objectClass": "企业", "property": "名称", "representation": "名称", "dataType": "C"}}
                """).toString();
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("compile", national(), "-d", in("out")));
        commands.add(List.of("check", national(), "--annotate", in("annotated.xlsx")));
        for (String format : List.of("json", "sarif", "junit", "html", "github")) {
            commands.add(List.of("check", national(), "--format", format));
        }
        commands.add(List.of("assign", national(), in("assigned.json"), "--ledger", in("l.db")));
        commands.add(List.of("ledger", "show", "--ledger", in("l.db")));
        commands.add(List.of("ledger", "check", in("assigned.json"), "--ledger", in("l.db")));
        commands.add(List.of("ledger", "export", "--ledger", in("l.db")));
        commands.add(List.of("ledger", "adopt", in("assigned.json"), "--ledger", in("l2.db")));
        commands.add(List.of("ledger", "retire", "307021022100/000001", "--ledger", in("l.db")));
        for (String form : List.of("json", "jsonl", "csv", "xlsx", "ttl", "nt", "jsonld", "rdf", "trig")) {
            for (String audience : List.of("public", "internal")) {
                commands.add(List.of(
                        "convert",
                        national(),
                        in(audience + "." + form),
                        "--audience",
                        audience,
                        "--withheld",
                        in("w.json")));
            }
        }
        for (String form : List.of("ttl", "nt", "jsonld", "rdf", "trig")) {
            commands.add(List.of("convert", in("internal." + form), in("again." + form + ".json")));
        }
        for (String form : List.of("schemaorg", "croissant")) {
            commands.add(List.of("convert", national(), in(form + ".jsonld"), "--to", form));
        }
        commands.add(List.of("convert", in("internal.json"), in("again.xlsx")));
        commands.add(List.of("schema", "shacl", "-o", in("shapes.ttl")));
        commands.add(List.of("check", in("internal.ttl"), "--shapes", in("shapes.ttl")));
        commands.add(List.of("tables", "inspect", national()));
        commands.add(List.of("schema", "skos"));
        commands.add(List.of("schema", "vocabulary"));
        commands.add(List.of("schema", "items", in("internal.json"), "-d", in("items"), "--format", "csvw"));
        commands.add(List.of("publish", national(), "--tdb2", in("store"), "--graph", "urn:g"));
        commands.add(List.of("template", in("t.xlsx")));
        commands.add(List.of("code", "11430000743187451F"));
        commands.add(List.of("code", "scheme", "check", scheme));
        commands.add(List.of("explain"));
        commands.add(List.of("profile", "show"));
        commands.add(List.of("profile", "check", profile()));
        for (String artefact : List.of("json-schema", "shacl", "context", "elements")) {
            commands.add(List.of("schema", artefact));
        }
        String registry = in("registry");
        List<String> by = List.of("--authority", "某市", "--by", "张三");
        commands.add(with(by, "registry", "add", registry, item));
        commands.add(with(by, "registry", "status", registry, "某市#companyName#1", "candidate"));
        commands.add(with(by, "registry", "note", registry, "某市#companyName#1", "x"));
        commands.add(List.of("registry", "list", "--registry", registry));
        commands.add(List.of("registry", "show", "updateCycle"));
        commands.add(List.of("registry", "export", "--registry", registry, "-o", in("r.json")));
        commands.add(List.of("registry", "export", "--registry", registry, "--format", "ttl", "-o", in("r.ttl")));
        commands.add(with(by, "registry", "import", in("registry2"), in("r.json"), "--dry-run"));
        commands.add(with(by, "registry", "import", in("registry3"), in("r.ttl"), "--dry-run"));
        commands.add(List.of("registry", "match", "企业的名称", "--registry", registry));
        commands.add(List.of("registry", "diff", registry, registry));
        return commands;
    }

    private static List<String> with(List<String> more, String... words) {
        return Stream.concat(Stream.of(words), more.stream()).toList();
    }

    private String profile() throws IOException {
        return Files.writeString(
                        folder.resolve("profile.json"),
                        "{\"profile\": \"mulu-profile/1\", \"id\": \"p\", \"zh\": \"甲\", \"en\": \"P\","
                                + " \"layer\": \"province\", \"extends\": \"guide-2017\"}")
                .toString();
    }
}
