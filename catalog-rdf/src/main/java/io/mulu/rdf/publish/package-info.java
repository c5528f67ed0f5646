/**
 * Puts a catalogue into a graph of a SPARQL 1.1 server, by the Graph Store Protocol and with the JDK alone; and what that
 * has in common with putting it into a store on disk.
 */
@NullMarked
package io.mulu.rdf.publish;

import org.jspecify.annotations.NullMarked;
