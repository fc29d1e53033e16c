package io.github.coursekit.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Gives a generator its layout; in a class of its own, since the library takes it from a context only. */
final class JsonLayout extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
