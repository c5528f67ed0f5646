package io.mulu.agreement;

import java.util.List;

/**
 * What the judges say of one breakage.
 *
 * @param place where the element stands, for people
 * @param element the identifier of the element; of a rule that looks at several, of the rule
 * @param way how it is broken
 * @param shown how, for people
 * @param direct whether RDF was broken directly, since the record cannot hold what is wrong
 * @param rules what the rules say
 * @param schema what the JSON Schema says
 * @param shapes what the shapes say, with Jena as referee
 * @param differences in what TopBraid says of the same shapes and data; empty when it says the same
 */
record Judged(
        String place,
        String element,
        Way way,
        String shown,
        boolean direct,
        Verdict rules,
        Verdict schema,
        Verdict shapes,
        List<String> differences) {

    @Override
    public String toString() {
        return place + ", " + way + " " + shown + ": rules " + rules + ", schema " + schema + ", shapes " + shapes;
    }
}
