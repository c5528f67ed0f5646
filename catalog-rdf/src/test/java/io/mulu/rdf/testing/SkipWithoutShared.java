package io.mulu.rdf.testing;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips all properties and examples of a class where there is no conformance material. */
public final class SkipWithoutShared implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        if (Shared.present()) {
            return SkipResult.doNotSkip();
        }
        String message = "SKIPPED: the conformance material is not there: " + context.label();
        System.out.println(message);
        return SkipResult.skip(message);
    }
}
