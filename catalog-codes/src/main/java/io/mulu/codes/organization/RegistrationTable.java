package io.mulu.codes.organization;

import io.mulu.codes.table.CodeTable;
import io.mulu.codes.table.TableFault;
import io.mulu.codes.table.TableFormatException;
import io.mulu.codes.table.TableRow;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which departments register which categories of organisations, and which province numbers there are, in one edition.
 *
 * <p>The file is a code table with the columns {@code department}, {@code category}, {@code zh} and {@code en}: a row
 * without category names a department, a row with one names a category of it. The attribute {@code provinces} lists the
 * first two digits of division codes, separated by white space; {@code 10} stands for national organs.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RegistrationTable {

    private final String edition;
    private final String source;
    private final Map<Character, RegistrationDepartment> departments;
    private final Set<String> provinces;

    private RegistrationTable(CodeTable table, Map<Character, RegistrationDepartment> departments) {
        this.edition = table.attribute("edition");
        this.source = table.attribute("source");
        this.departments = departments;
        this.provinces = new TreeSet<>(List.of(table.attribute("provinces").split("\\s+")));
    }

    /**
     * The table that comes with this library.
     *
     * @return GB 32100-2015 with amendment 1 of 2016
     */
    public static RegistrationTable shipped() {
        return Shipped.TABLE;
    }

    /**
     * Reads a table of one's own.
     *
     * @param reader the text; not closed
     * @param name the name of the file, for messages
     * @return the table
     * @throws TableFormatException naming all that is wrong with the file
     * @throws IOException if the text cannot be read
     */
    public static RegistrationTable read(Reader reader, String name) throws IOException {
        return of(CodeTable.read(reader), name);
    }

    private static RegistrationTable of(CodeTable table, String name) throws TableFormatException {
        List<TableFault> faults = new ArrayList<>(table.faults());
        Map<Character, TableRow> heads = new LinkedHashMap<>();
        Map<Character, Map<Character, RegistrationCategory>> categories = new TreeMap<>();
        for (TableRow row : table.rows()) {
            String department = row.get("department");
            String category = row.get("category");
            if (department.length() != 1 || category.length() > 1) {
                faults.add(new TableFault(row.line(), "not-one-character", department + category));
            } else if (!add(row, department.charAt(0), category, heads, categories)) {
                faults.add(new TableFault(row.line(), "duplicate-code", department + category));
            }
        }
        categories.keySet().stream()
                .filter(department -> !heads.containsKey(department))
                .forEach(department -> faults.add(new TableFault(0, "department-not-named", department.toString())));
        if (table.attribute("provinces").isEmpty()) {
            faults.add(new TableFault(0, "no-provinces", ""));
        }
        if (!faults.isEmpty()) {
            throw new TableFormatException(name, faults);
        }
        return new RegistrationTable(table, departments(heads, categories));
    }

    private static boolean add(
            TableRow row,
            char department,
            String category,
            Map<Character, TableRow> heads,
            Map<Character, Map<Character, RegistrationCategory>> categories) {
        if (category.isEmpty()) {
            return heads.putIfAbsent(department, row) == null;
        }
        char code = category.charAt(0);
        return categories
                        .computeIfAbsent(department, d -> new TreeMap<>())
                        .putIfAbsent(code, new RegistrationCategory(code, row.get("zh"), row.get("en")))
                == null;
    }

    private static Map<Character, RegistrationDepartment> departments(
            Map<Character, TableRow> heads, Map<Character, Map<Character, RegistrationCategory>> categories) {
        Map<Character, RegistrationDepartment> departments = new TreeMap<>();
        heads.forEach((code, row) -> departments.put(
                code,
                new RegistrationDepartment(
                        code,
                        row.get("zh"),
                        row.get("en"),
                        List.copyOf(categories.getOrDefault(code, Map.of()).values()))));
        return departments;
    }

    /**
     * The edition of the facts.
     *
     * @return for example the number of a standard
     */
    public String edition() {
        return edition;
    }

    /**
     * Where the facts are from.
     *
     * @return a sentence for people
     */
    public String source() {
        return source;
    }

    /**
     * The department with a code.
     *
     * @param code the first character of a credit code
     * @return the department, or empty when there is none
     */
    public Optional<RegistrationDepartment> department(char code) {
        return Optional.ofNullable(departments.get(code));
    }

    /**
     * All departments.
     *
     * @return departments in the order of their codes
     */
    public List<RegistrationDepartment> departments() {
        return List.copyOf(departments.values());
    }

    /**
     * All department codes in a row.
     *
     * @return for example {@code 123456789ANY}
     */
    public String departmentCodes() {
        StringBuilder codes = new StringBuilder();
        departments.keySet().forEach(codes::append);
        return codes.toString();
    }

    /**
     * Whether division codes may begin with two digits.
     *
     * @param twoDigits the first two digits of a division code
     * @return true for a province, and for {@code 10}
     */
    public boolean isProvince(String twoDigits) {
        return provinces.contains(twoDigits);
    }

    /** Read when first asked for. */
    private static final class Shipped {

        private static final RegistrationTable TABLE = load();

        private static RegistrationTable load() {
            String name = "gb32100-2015.csv";
            try {
                return of(CodeTable.shipped(RegistrationTable.class, name), name);
            } catch (TableFormatException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
