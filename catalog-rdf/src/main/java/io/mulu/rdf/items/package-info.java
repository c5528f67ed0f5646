/**
 * The items of resources as descriptions of tables, for tools that read tables: CSV on the Web and Frictionless Data. Each
 * description is a document of its own.
 */
@NullMarked
package io.mulu.rdf.items;

import org.jspecify.annotations.NullMarked;
