/**
 * What every table file is reduced to before anything is understood: sheets of rows of texts, merged ranges, limits, and the sentences said of files that cannot be read. A leaf package; it knows neither file formats nor layouts.
 */
@NullMarked
package io.mulu.tables.grid;

import org.jspecify.annotations.NullMarked;
