package io.mulu.codes.resource;

import io.mulu.codes.reading.Digits;
import io.mulu.codes.reading.Fault;
import io.mulu.codes.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one text apart under one profile. */
final class ResourceCodeReader {

    private static final int MOST_FAULTS = 18;

    private final String profile;
    private final Template template;
    private final ScopeRules rules;

    ResourceCodeReader(String profile, Template template, ScopeRules rules) {
        this.profile = profile;
        this.template = template;
        this.rules = rules;
    }

    Reading<ResourceCode> read(String text) {
        ResourceCode flawless = flawless(text);
        return flawless == null ? judged(text) : Reading.of(flawless);
    }

    /** The code of a class, without looking for faults where there are none; null when there may be one. */
    @Nullable
    ResourceCode flawless(String text) {
        String separator = template.separator();
        int start = template.lead().length();
        int end = separator.isEmpty() || !text.startsWith(template.lead()) ? -1 : text.indexOf(separator, start);
        int sequence = end + separator.length();
        int digits = text.length() - sequence;
        if (end < start
                || digits < 1
                || digits > MOST_FAULTS
                || template.width() > 0 && digits != template.width()
                || !Digits.only(text, sequence, text.length())
                || !rules.isFlawless(text, start, end)) {
            return null;
        }
        return new ResourceCode(
                text,
                profile,
                template.kind(),
                text.substring(start, end),
                Long.parseLong(text, sequence, text.length(), 10));
    }

    Reading<ResourceCode> judged(String text) {
        if (!text.startsWith(template.lead())) {
            return Reading.failed(List.of(new Fault("lead-missing", 1, "", template.lead())));
        }
        int start = template.lead().length();
        int end = scopeEnd(text, start);
        if (end < start) {
            return Reading.failed(List.of(unsplit(text)));
        }
        List<Fault> faults = new ArrayList<>();
        String scope = text.substring(start, end);
        rules.faults(scope).forEach(fault -> faults.add(shifted(fault, text, start)));
        if (!text.startsWith(template.separator(), end)) {
            faults.add(new Fault("separator-missing", position(text, end), "", template.separator()));
            return Reading.failed(faults);
        }
        int sequenceStart = end + template.separator().length();
        faults.addAll(sequenceFaults(text, sequenceStart));
        return faults.isEmpty()
                ? Reading.of(new ResourceCode(
                        text, profile, template.kind(), scope, Long.parseLong(text.substring(sequenceStart))))
                : Reading.failed(faults);
    }

    /** Where the scope ends, as a character index; less than {@code start} when that cannot be said. */
    private int scopeEnd(String text, int start) {
        if (template.scopeLength() > 0) {
            int points = text.codePointCount(start, text.length());
            return points < template.scopeLength() ? -1 : text.offsetByCodePoints(start, template.scopeLength());
        }
        return template.separator().isEmpty()
                ? text.length() - template.width()
                : text.indexOf(template.separator(), start);
    }

    private Fault unsplit(String text) {
        if (template.separator().isEmpty() || template.length() > 0) {
            return new Fault(
                    "length",
                    0,
                    String.valueOf(text.codePointCount(0, text.length())),
                    template.length() == 0 ? "" : String.valueOf(template.length()));
        }
        return new Fault("separator-missing", 0, "", template.separator());
    }

    private List<Fault> sequenceFaults(String text, int start) {
        String sequence = text.substring(start);
        int length = sequence.codePointCount(0, sequence.length());
        List<Fault> faults = new ArrayList<>();
        if (template.width() > 0 ? length != template.width() : length == 0) {
            faults.add(new Fault(
                    "sequence-length",
                    position(text, start),
                    String.valueOf(length),
                    template.width() > 0 ? String.valueOf(template.width()) : "1"));
        }
        for (Fault fault : Digits.faults(sequence, MOST_FAULTS)) {
            faults.add(
                    shifted(new Fault("sequence-" + fault.kind(), fault.position(), fault.found(), ""), text, start));
        }
        if (faults.isEmpty() && exceeds(sequence)) {
            faults.add(new Fault(
                    "sequence-range",
                    position(text, start),
                    String.valueOf(length),
                    String.valueOf(template.largestSequence())));
        }
        return faults;
    }

    /** Numbers above eighteen digits are no numbers to count with; leading zeros do not matter. */
    private boolean exceeds(String sequence) {
        int significant = 0;
        while (significant < sequence.length() && sequence.charAt(significant) == '0') {
            significant++;
        }
        return sequence.length() - significant
                > String.valueOf(template.largestSequence()).length();
    }

    private static Fault shifted(Fault fault, String text, int start) {
        int before = position(text, start) - 1;
        int position = fault.position() == 0 ? before + 1 : fault.position() + before;
        return new Fault(fault.kind(), position, fault.found(), fault.expected());
    }

    private static int position(String text, int index) {
        return text.codePointCount(0, index) + 1;
    }
}
