package io.mulu.benchmarks.ledger;

/**
 * What is to be how many times as fast as what.
 *
 * @param goal the goal in words
 * @param store the database it is measured on
 * @param contender what is to be fast
 * @param base what it is held against
 * @param wanted the least ratio of their rates; 0 for none
 * @param binding whether to fail when it is missed
 */
record Comparison(String goal, String store, Contender contender, Contender base, double wanted, boolean binding) {}
