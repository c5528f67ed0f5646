/** Publishing to a real server, and to servers that fail. */
@NullMarked
package io.mulu.rdf.publish;

import org.jspecify.annotations.NullMarked;
