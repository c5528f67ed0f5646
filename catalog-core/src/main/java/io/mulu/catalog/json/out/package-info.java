/**
 * Writing JSON member by member, for the writers of catalogues and of findings. No type of the JSON library shows. A
 * leaf package.
 */
@NullMarked
package io.mulu.catalog.json.out;

import org.jspecify.annotations.NullMarked;
