package org.unrolled.io;

import java.util.List;
import java.util.stream.Collectors;

/** Lists what there is to choose from, in one line. */
public final class Listing {

    private static final int MOST = 20;

    private Listing() {
    }

    /** The first 20 names between quotation marks, and … where there are more. */
    public static String of(List<String> names) {
        String listed = names.stream().limit(MOST).map(OneLine::quoted).collect(Collectors.joining(", "));
        return names.size() > MOST ? listed + ", …" : listed;
    }
}
