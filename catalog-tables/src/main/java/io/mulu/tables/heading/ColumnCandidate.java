package io.mulu.tables.heading;

/**
 * What a column could be.
 *
 * @param member the path of the member
 * @param heading the layout's heading that the column's own comes near
 * @param percent how near, from 0 to 100: 80 for one wrong character, else the share of the characters that both have in
 *     the same order
 */
public record ColumnCandidate(String member, String heading, int percent) {}
