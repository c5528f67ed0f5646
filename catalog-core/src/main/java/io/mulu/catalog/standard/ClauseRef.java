package io.mulu.catalog.standard;

/**
 * A clause of a standard.
 *
 * @param standard the standard's short name, for example {@code 发改高技〔2017〕1272号} or {@code GB 32100-2015}
 * @param clause the clause, for example {@code 6.2 共享属性}
 * @param confidence how surely the requirement stands there
 */
public record ClauseRef(String standard, String clause, Confidence confidence) {

    /**
     * The reference for people.
     *
     * @return standard and clause
     */
    public String text() {
        return clause.isEmpty() ? standard : standard + " " + clause;
    }
}
