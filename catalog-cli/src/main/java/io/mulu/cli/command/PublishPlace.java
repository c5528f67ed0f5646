package io.mulu.cli.command;

import io.mulu.catalog.stream.ResourceSink;
import io.mulu.catalog.text.LocalizedText;
import io.mulu.rdf.publish.PublishReport;
import java.util.function.Supplier;

/**
 * A publication that has not begun.
 *
 * @param sink takes the catalogue
 * @param report what has been published
 * @param state in what state the target is when the publication ends now
 */
record PublishPlace(ResourceSink sink, Supplier<PublishReport> report, Supplier<LocalizedText> state) {}
