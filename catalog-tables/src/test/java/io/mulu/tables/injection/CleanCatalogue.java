package io.mulu.tables.injection;

import io.mulu.catalog.registry.MetadataRegistry;
import io.mulu.catalog.registry.PermissibleValue;
import io.mulu.codes.classification.ClassificationNode;
import io.mulu.codes.classification.ClassificationScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes entries in which there is nothing to find, of all kinds that the registry and a classification scheme allow. The
 * same number of entries is always the same catalogue.
 */
final class CleanCatalogue {

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final int DAYS = (int) (LocalDate.of(2017, 12, 31).toEpochDay() - FIRST_DAY.toEpochDay()) + 1;

    private final MetadataRegistry registry;
    private final Shelves shelves;
    private final Formats formats;
    private final Map<String, Integer> sequences = new HashMap<>();
    private final Random random = new Random(1272);

    private CleanCatalogue(MetadataRegistry registry, ClassificationScheme scheme) {
        this.registry = registry;
        this.shelves = new Shelves(scheme);
        this.formats = new Formats(registry);
    }

    static List<Texts> of(int count, MetadataRegistry registry, ClassificationScheme scheme) {
        CleanCatalogue catalogue = new CleanCatalogue(registry, scheme);
        List<Texts> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(catalogue.entry(i));
        }
        catalogue.relate(entries);
        return entries;
    }

    private Texts entry(int index) {
        Texts texts = Texts.empty();
        Shelf shelf = shelves.shelf(index);
        classification(texts, shelf, index);
        texts.put("name", Names.resource(index));
        code(texts, shelf, index);
        provider(texts, shelf, index);
        texts.put("summary", one(Phrasebook.SUMMARIES).replace("…", Names.subject(index)));
        formats.put(texts, index);
        survey(texts);
        sharing(texts, index);
        openness(texts);
        texts.put("updateCycle", label("update-cycle"));
        texts.put("issued", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
        optional(texts);
        items(texts, index);
        ExtendedRegistry.GOOD.forEach((member, text) -> {
            if (registry.element(member).isPresent()) {
                texts.put(member, text);
            }
        });
        return texts;
    }

    private void classification(Texts texts, Shelf shelf, int index) {
        List<String> names = shelf.names();
        // Either the names or the code may be left out; most forms have the names alone.
        if (index % 17 != 3) {
            IntStream.range(0, names.size()).forEach(i -> texts.put("classification.names[" + i + "]", names.get(i)));
        }
        if (index % 5 == 0 || index % 17 == 3) {
            texts.put("classification.code", shelf.code());
        }
    }

    /** Every seventh entry waits for its code; some codes fill up the levels that they do not use. */
    private void code(Texts texts, Shelf shelf, int index) {
        if (index % 7 == 6 && shelf.names().size() <= shelf.known()) {
            return;
        }
        String front = index % 23 == 0 && shelf.code().length() == 6 ? shelf.code() + "0000" : shelf.code();
        int number = sequences.merge(front, 1, Integer::sum);
        texts.put("code", front + String.format("/%06d", number));
    }

    private void provider(Texts texts, Shelf shelf, int index) {
        Provider provider = Provider.of(shelf.department(), index % 3);
        texts.put("provider.name", provider.name());
        if (index % 4 == 0) {
            texts.put("provider.unit", one(Phrasebook.UNITS));
        }
        texts.put("provider.code", provider.code());
    }

    private void survey(Texts texts) {
        if (random.nextInt(5) < 2) {
            return;
        }
        int storage = random.nextInt(100_000);
        int records = random.nextInt(10_000);
        texts.put("survey.storageTotal", storage / 100 + "." + storage % 100);
        texts.put("survey.recordsTotal", String.valueOf(records));
        texts.put("survey.storageShared", String.valueOf(storage / 300));
        texts.put("survey.recordsShared", String.valueOf(records));
        texts.put("survey.storageOpened", "0");
        texts.put("survey.recordsOpened", String.valueOf(records / 2));
    }

    private void sharing(Texts texts, int index) {
        String type = List.of("无条件共享", "有条件共享", "不予共享").get(index % 3);
        texts.put("sharing.type", type);
        texts.put("sharing.condition", one(Phrasebook.SHARING.get(type)));
        if (type.equals("不予共享") && random.nextBoolean()) {
            return;
        }
        boolean mail = random.nextInt(6) == 0;
        texts.put("sharing.mode.category", mail ? "邮件或介质" : "共享平台方式");
        texts.put("sharing.mode.type", mail ? "无" : one(formats.modes(texts)));
    }

    private void openness(Texts texts) {
        boolean open = !texts.text("sharing.type").orElse("").equals("不予共享") && random.nextInt(3) == 0;
        texts.put("openness.open", open ? "是" : "否");
        if (open || random.nextInt(3) == 0) {
            texts.put("openness.condition", one(open ? Phrasebook.OPEN : Phrasebook.CLOSED));
        }
    }

    private void optional(Texts texts) {
        if (random.nextInt(3) == 0) {
            texts.put("level", label("level"));
        }
        if (random.nextInt(3) == 0) {
            texts.put("classified", "非涉密");
        }
        if (random.nextInt(4) == 0) {
            texts.put("extensions.服务对象", one(Phrasebook.SERVED));
        }
    }

    private void items(Texts texts, int index) {
        boolean structured =
                List.of("数据库", "电子表格").contains(texts.text("format.category").orElse(""));
        int count = structured ? 3 + random.nextInt(4) : random.nextInt(3);
        int first = random.nextInt(Items.COUNT);
        for (int i = 0; i < count; i++) {
            Items.put(texts, i, (first + i) % Items.COUNT);
        }
        if (count > 1 && index % 9 == 0) {
            flags(texts, count);
        }
        if (count > 1 && index % 11 == 5) {
            ownBlocks(texts, count - 1);
        }
    }

    private void flags(Texts texts, int count) {
        int key = random.nextInt(count);
        int stamp = random.nextInt(count + 1);
        for (int i = 0; i < count; i++) {
            texts.put("items[" + i + "].extensions.主键", i == key ? "是" : "否");
            texts.put("items[" + i + "].extensions.时间戳", i == stamp ? "√" : "");
        }
        texts.byMember().values().removeIf(String::isEmpty);
    }

    /** An item that is more narrowly shared than its resource, or renewed at another pace. */
    private void ownBlocks(Texts texts, int item) {
        String prefix = "items[" + item + "].";
        if (texts.text("sharing.type").orElse("").equals("有条件共享")
                && texts.text("openness.open").orElse("").equals("否")) {
            texts.put(prefix + "sharing.type", "不予共享");
            texts.put(prefix + "sharing.condition", one(Phrasebook.SHARING.get("不予共享")));
        }
        texts.put(prefix + "updateCycle", label("update-cycle"));
        texts.put(prefix + "issued", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    }

    /** Every twentieth entry is the same resource as the next one, which is filed elsewhere. */
    private void relate(List<Texts> entries) {
        for (int i = 0; i + 1 < entries.size(); i += 20) {
            Texts one = entries.get(i);
            Texts other = entries.get(i + 1);
            if (one.has("code") && other.has("code") && !front(one).equals(front(other))) {
                String beyond = i % 3 == 0 ? "、3070330199/900001" : "";
                one.put("relatedCodes", other.text("code").orElseThrow() + beyond);
                other.put("relatedCodes", one.text("code").orElseThrow());
            }
        }
    }

    private static String front(Texts texts) {
        String code = texts.text("code").orElseThrow();
        return code.substring(0, code.indexOf('/'));
    }

    private String label(String domain) {
        List<PermissibleValue> values = registry.domain(domain).values();
        return values.get(random.nextInt(values.size())).names().zh();
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** A place in the classification: names down to the last level, the code, how many of the names the scheme knows. */
    record Shelf(List<String> names, String code, int known, String department) {}

    /** All places that a scheme offers, and some that departments set up below. */
    private static final class Shelves {

        private final List<Shelf> shelves = new ArrayList<>();

        private Shelves(ClassificationScheme scheme) {
            for (ClassificationNode node : scheme.nodes()) {
                if (node.code().length() > 1 && scheme.children(node.code()).isEmpty()) {
                    add(scheme.path(node.code()), node);
                }
            }
        }

        private void add(List<String> path, ClassificationNode node) {
            shelves.add(new Shelf(path, node.code(), path.size(), node.name()));
            if (node.code().length() == 6) {
                List<String> below = new ArrayList<>(path);
                below.add(Phrasebook.CLASSES.get(shelves.size() % Phrasebook.CLASSES.size()));
                shelves.add(new Shelf(List.copyOf(below), node.code() + "01", path.size(), node.name()));
                below.add(Phrasebook.SUBCLASSES.get(shelves.size() % Phrasebook.SUBCLASSES.size()));
                shelves.add(new Shelf(List.copyOf(below), node.code() + "01012", path.size(), node.name()));
            }
        }

        private Shelf shelf(int index) {
            return shelves.get((int) ((long) index * 7919 % shelves.size()));
        }
    }

    /** The pairs of format category and type, in turn, and how what is kept so is shared. */
    private static final class Formats {

        private final List<String[]> pairs = new ArrayList<>();

        private Formats(MetadataRegistry registry) {
            for (PermissibleValue category : registry.domain("format-category").values()) {
                for (PermissibleValue type : registry.domain("format-type").values()) {
                    if (type.parents().contains(category.code())) {
                        pairs.add(new String[] {
                            category.names().zh(), type.names().zh()
                        });
                    }
                }
            }
        }

        private void put(Texts texts, int index) {
            String[] pair = pairs.get((int) ((long) index * 31 % pairs.size()));
            texts.put("format.category", pair[0]);
            texts.put("format.type", pair[1]);
            if (pair[1].equals("其他")) {
                texts.put("format.description", "HBase 2.0 行列存储");
            }
        }

        private List<String> modes(Texts texts) {
            return switch (texts.text("format.category").orElse("")) {
                case "数据库" -> List.of("数据库", "接口");
                case "自描述格式" -> List.of("数据库", "接口", "文件");
                default -> List.of("文件");
            };
        }
    }
}
