package io.mulu.codes.classification;

/**
 * The classification schemes that come with this library.
 *
 * <p>Each is read when first asked for and kept.
 */
public final class ShippedSchemes {

    private ShippedSchemes() {}

    /**
     * The tree of the national catalogue system as operated in October 2017, down to 目.
     *
     * @return a historical tree: bodies were renamed and merged in 2018 and 2023
     */
    public static ClassificationScheme national201710() {
        return National201710.SCHEME;
    }

    /**
     * What the guide itself lists: five base libraries, twelve themes and eight groups of departments.
     *
     * @return a tree down to 项; the guide's text shows no numbers below 类, so {@link ClassificationScheme#note} says
     *     how sure each code is
     */
    public static ClassificationScheme guide2017() {
        return Guide2017.SCHEME;
    }

    private static final class National201710 {
        private static final ClassificationScheme SCHEME = SchemeReader.shipped("national-2017-10.csv");
    }

    private static final class Guide2017 {
        private static final ClassificationScheme SCHEME = SchemeReader.shipped("guide-2017.csv");
    }
}
