/**
 * The registry as pages for people, in Markdown.
 */
@NullMarked
package io.mulu.catalog.registry.page;

import org.jspecify.annotations.NullMarked;
