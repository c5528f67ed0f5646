package io.mulu.tables.injection;

import io.mulu.catalog.finding.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A form in which a catalogue is written to a file, and where in it each member then stands. */
interface WrittenCatalogue {

    /**
     * Writes the entries into a file.
     *
     * @return the file
     */
    Path write(Path folder, List<Texts> entries) throws IOException;

    /** Where a member of an entry stands; of one that is missing, where a person would look for it. */
    Location place(int entry, String member);
}
