package io.github.coursekit.external;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weighs what this run found, in this check or an earlier one of the build, against what earlier runs did. */
final class Judge {

    private final Settings.Proof proof;
    private final LinkMemory memory;
    private final BuildAnswers build;
    private final LocalDate today;

    Judge(Settings.Proof proof, LinkMemory memory, BuildAnswers build, LocalDate today) {
        this.proof = proof;
        this.memory = memory;
        this.build = build;
        this.today = today;
    }

    /**
     * A verdict, and what to remember.
     *
     * @param verdict the verdict
     * @param entry what to remember, or null
     */
    record Ruling(Verdict verdict, LinkMemory.@Nullable Entry entry) {}

    /** {@return the ruling on a link that need not be asked: the build has asked it, or it was alive today} */
    Optional<Ruling> withoutAsking(URI link) {
        Optional<Evidence> answer = build.of(link);
        if (answer.isPresent()) {
            return Optional.of(again(link, answer.get()));
        }
        return remembered(link) instanceof LinkMemory.Alive alive
                        && ChronoUnit.DAYS.between(alive.day(), today) < proof.aliveDays()
                ? Optional.of(alive(alive))
                : Optional.empty();
    }

    /** {@return the ruling on a link that the build has asked before: what it came to is remembered, and counts once} */
    private Ruling again(URI link, Evidence evidence) {
        LinkMemory.Entry entry = remembered(link);
        if (evidence.kind() == Evidence.Kind.ALIVE && entry instanceof LinkMemory.Alive alive) {
            return alive(alive);
        } else if (evidence.kind() == Evidence.Kind.DEAD && entry instanceof LinkMemory.Dead dead) {
            return dead(dead, evidence.reason(link));
        }
        return of(link, evidence);
    }

    /** {@return the ruling on a link that was asked} */
    Ruling of(URI link, Evidence evidence) {
        return switch (evidence.kind()) {
            case ALIVE -> alive(new LinkMemory.Alive(today));
            case DEAD -> dead(link, evidence.reason(link));
            case UNDECIDED -> new Ruling(new Verdict.Undecided(evidence.reason(link)), remembered(link));
        };
    }

    private static Ruling alive(LinkMemory.Alive entry) {
        return new Ruling(new Verdict.Alive(entry.day()), entry);
    }

    private Ruling dead(URI link, String reason) {
        LinkMemory.Dead entry = remembered(link) instanceof LinkMemory.Dead before
                ? new LinkMemory.Dead(before.day(), (int) Math.min(Integer.MAX_VALUE, before.runs() + 1L))
                : new LinkMemory.Dead(today, 1);
        return dead(entry, reason);
    }

    private Ruling dead(LinkMemory.Dead entry, String reason) {
        boolean proven =
                entry.runs() >= proof.deadRuns() && ChronoUnit.DAYS.between(entry.day(), today) >= proof.deadDays();
        Verdict verdict = proven
                ? new Verdict.Dead(reason, entry.day(), entry.runs())
                : new Verdict.Suspect(reason, entry.day(), entry.runs());
        return new Ruling(verdict, entry);
    }

    /** {@return what is remembered; nothing for a day that is yet to come, which a wrong clock has written} */
    private LinkMemory.@Nullable Entry remembered(URI link) {
        LinkMemory.Entry entry = memory.links().get(link.toString());
        return entry == null || entry.day().isAfter(today) ? null : entry;
    }
}
