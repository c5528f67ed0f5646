package io.mulu.rdf.intake;

import java.util.List;

/**
 * What an import did not understand.
 *
 * @param statements how many statements the document has, none counted twice
 * @param losses those that were not understood, by property; in the order of the properties' IRIs
 */
public record LossReport(int statements, List<Loss> losses) {

    public LossReport {
        losses = List.copyOf(losses);
    }

    /**
     * How many statements were not understood.
     *
     * @return the sum of all counts
     */
    public int lost() {
        return losses.stream().mapToInt(Loss::count).sum();
    }

    /**
     * Whether everything was understood.
     *
     * @return true if there are no losses
     */
    public boolean isEmpty() {
        return losses.isEmpty();
    }
}
