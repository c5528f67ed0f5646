/**
 * The main job without files: entries of departments are checked, codes that exist are taken over, missing ones
 * assigned, and the catalogue handed to sinks. Facade; nothing of the core depends on it.
 */
@NullMarked
package io.mulu.catalog.compile;

import org.jspecify.annotations.NullMarked;
