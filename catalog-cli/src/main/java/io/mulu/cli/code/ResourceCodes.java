package io.mulu.cli.code;

import io.mulu.catalog.finding.Severity;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import io.mulu.codes.resource.CodeProfile;
import io.mulu.codes.resource.CodeProfiles;
import io.mulu.codes.resource.ResourceCode;
import io.mulu.codes.resource.ScopeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 信息资源代码. Judged by the profile that was asked for; else by the national one, unless the text is without doubt one
 * of another shipped form: a credit code that is right and a number, or a front part with letters.
 */
final class ResourceCodes implements CodeFamily {

    private static final String NATIONAL = "national";
    private static final String PROVIDER = "provider-sequence-15";
    private static final String FRONT_PART = "gbt21063-5";
    private static final int CREDIT_CODE = 18;

    private final CodeProfiles profiles;
    private final @Nullable CodeProfile asked;
    private final ClassificationCodes classification;
    private final CreditCodes credit;
    private final DivisionNames divisions;

    ResourceCodes(
            @Nullable CodeProfile asked,
            ClassificationCodes classification,
            CreditCodes credit,
            DivisionNames divisions) {
        this.profiles =
                asked == null ? CodeProfiles.shipped() : CodeProfiles.shipped().with(asked);
        this.asked = asked;
        this.classification = classification;
        this.credit = credit;
        this.divisions = divisions;
    }

    @Override
    public boolean accepts(String text) {
        return profile(text).read(text).isValid();
    }

    @Override
    public CodeReading read(String text) {
        CodeProfile profile = profile(text);
        Reading<ResourceCode> reading = profile.read(text);
        List<CodeFinding> findings = new ArrayList<>(CodeWords.findings("resource", reading.faults(), Severity.ERROR));
        if (reading.value().isEmpty()) {
            otherForms(text).forEach(findings::add);
            return CodeReading.of(text, CodeKind.RESOURCE_CODE, findings, slices(text, profile))
                    .withProfile(profile.id());
        }
        ResourceCode code = reading.value().get();
        int start = profile.template().indexOf('{') + 1;
        code.classification()
                .flatMap(scope -> classification.note(scope.text(), start))
                .ifPresent(findings::add);
        code.provider()
                .flatMap(scope -> divisions.note(scope.region(), start + 2))
                .ifPresent(findings::add);
        return CodeReading.of(text, CodeKind.RESOURCE_CODE, findings, parts(code, start))
                .withProfile(profile.id())
                .withPath(code.classification()
                        .map(scope -> classification.path(scope.text()))
                        .orElse(List.of()));
    }

    private CodeProfile profile(String text) {
        if (asked != null) {
            return asked;
        }
        if (shipped(NATIONAL).read(text).isValid()) {
            return shipped(NATIONAL);
        }
        boolean slash = text.indexOf('/') >= 0;
        if (!slash && startsWithCreditCode(text)) {
            return shipped(PROVIDER);
        }
        boolean letters = text.codePoints().limit(3).anyMatch(c -> c >= 'A' && c <= 'Z');
        return slash && letters ? shipped(FRONT_PART) : shipped(NATIONAL);
    }

    boolean startsWithCreditCode(String text) {
        return text.length() > CREDIT_CODE && credit.accepts(text.substring(0, CREDIT_CODE));
    }

    private CodeProfile shipped(String id) {
        return profiles.profile(id).orElseThrow();
    }

    /** Says under which other profiles a text that is wrong here would be right. */
    private List<CodeFinding> otherForms(String text) {
        return profiles.matching(text).stream()
                .map(code -> new Fault("fits-profile", 0, code.profile(), ""))
                .map(fault -> CodeWords.finding("resource", fault, Severity.NOTE))
                .toList();
    }

    private List<CodePart> parts(ResourceCode code, int start) {
        List<CodePart> parts = new ArrayList<>();
        String text = code.text();
        String scope = code.scope();
        if (start > 1) {
            parts.add(new CodePart("lead", 1, text.substring(0, start - 1), null));
        }
        parts.addAll(scopeParts(code, start));
        String rest = text.substring(start - 1 + scope.length());
        String digits = sequence(rest);
        int position = start + scope.length();
        if (digits.length() < rest.length()) {
            parts.add(new CodePart("separator", position, rest.substring(0, rest.length() - digits.length()), null));
        }
        parts.add(new CodePart("sequence", position + rest.length() - digits.length(), digits, null));
        return parts;
    }

    private List<CodePart> scopeParts(ResourceCode code, int start) {
        Optional<List<CodePart>> scope = code.classification().map(found -> classification.parts(found.text(), start));
        return scope.or(() -> code.provider().map(found -> shifted(credit.parts(found.text()), start)))
                .orElseGet(() -> List.of(new CodePart("prefix", start, code.scope(), null)));
    }

    private static List<CodePart> shifted(List<CodePart> parts, int start) {
        return parts.stream()
                .map(part -> new CodePart(part.name(), part.position() + start - 1, part.text(), part.meaning()))
                .toList();
    }

    /** A separator does not begin with a digit, but what follows it is digits to the end. */
    private static String sequence(String rest) {
        int start = rest.length();
        while (start > 0 && rest.charAt(start - 1) >= '0' && rest.charAt(start - 1) <= '9') {
            start--;
        }
        return rest.substring(start);
    }

    /** What can be told apart of a text that is wrong. */
    private static List<CodePart> slices(String text, CodeProfile profile) {
        int slash = text.indexOf('/');
        if (slash < 1 || slash + 1 >= text.length()) {
            return List.of();
        }
        int position = text.codePointCount(0, slash) + 1;
        return List.of(
                new CodePart(
                        profile.scopeKind() == ScopeKind.PREFIX ? "prefix" : "front",
                        1,
                        text.substring(0, slash),
                        null),
                new CodePart("separator", position, "/", null),
                new CodePart("sequence", position + 1, text.substring(slash + 1), null));
    }
}
