/** Guards the texts of all modules: both languages, the same arguments, no unknown element, none unused. */
@NullMarked
package io.mulu.cli.texts;

import org.jspecify.annotations.NullMarked;
