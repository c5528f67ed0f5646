/**
 * Small JSON documents that configure the library, read as an immutable tree with line numbers. No type of the JSON library shows. A leaf package; catalogues themselves are streamed, never read as trees.
 */
@NullMarked
package io.mulu.catalog.json.tree;

import org.jspecify.annotations.NullMarked;
