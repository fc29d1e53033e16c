package io.github.coursekit.cache;

import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import java.util.Map;
import java.util.Optional;

/** Writes and reads what rules found and what they left undecided; of a rule only its id is written. */
final class ViolationCodec {

    private final Map<String, RuleDescriptor> rules;

    /** {@code rules} are those that a violation can be of, by id. */
    ViolationCodec(Map<String, RuleDescriptor> rules) {
        this.rules = Map.copyOf(rules);
    }

    void write(Packer out, Violation violation) {
        out.text(violation.rule().id());
        out.text(violation.severity().name());
        writeFinding(out, violation.finding());
    }

    private static void writeFinding(Packer out, Finding finding) {
        writeLocation(out, finding.location());
        out.text(finding.fact());
        out.text(finding.advice());
        out.text(finding.subject());
        out.text(finding.cause());
        out.optional(Optional.ofNullable(finding.related()), (packer, related) -> {
            writeLocation(packer, related.location());
            packer.text(related.message());
        });
        out.optional(Optional.ofNullable(finding.fix()), (packer, fix) -> {
            packer.text(fix.description());
            packer.list(fix.edits(), ViolationCodec::writeEdit);
            packer.flag(fix.safe());
        });
    }

    Violation read(Unpacker in) {
        String id = in.text();
        RuleDescriptor rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("unknown rule " + id);
        }
        return new Violation(rule, Severity.valueOf(in.text()), readFinding(in));
    }

    private static Finding readFinding(Unpacker in) {
        Location location = readLocation(in);
        String fact = in.text();
        String advice = in.text();
        String subject = in.text();
        String cause = in.text();
        Optional<RelatedLocation> related =
                in.optional(unpacker -> new RelatedLocation(readLocation(unpacker), unpacker.text()));
        Optional<Fix> fix = in.optional(
                unpacker -> new Fix(unpacker.text(), unpacker.list(ViolationCodec::readEdit), unpacker.flag()));
        return new Finding(location, fact, advice, subject, cause, related.orElse(null), fix.orElse(null));
    }

    static void writeUndecided(Packer out, UndecidedPlace place) {
        writeLocation(out, place.location());
        out.text(place.cause());
    }

    static UndecidedPlace readUndecided(Unpacker in) {
        return new UndecidedPlace(readLocation(in), in.text());
    }

    private static void writeLocation(Packer out, Location location) {
        out.text(location.path());
        out.range(location.range());
    }

    private static Location readLocation(Unpacker in) {
        return new Location(in.text(), in.range());
    }

    private static void writeEdit(Packer out, TextEdit edit) {
        writeLocation(out, edit.location());
        out.text(edit.replacement());
    }

    private static TextEdit readEdit(Unpacker in) {
        return new TextEdit(readLocation(in), in.text());
    }
}
