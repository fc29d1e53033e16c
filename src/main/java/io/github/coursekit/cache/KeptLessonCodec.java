package io.github.coursekit.cache;

import io.github.coursekit.lint.KeptLesson;
import io.github.coursekit.rule.Suppression;

/** Writes and reads all that is kept of a lesson and of what rules found in it. */
final class KeptLessonCodec {

    private final ViolationCodec violations;

    KeptLessonCodec(ViolationCodec violations) {
        this.violations = violations;
    }

    void write(Packer out, KeptLesson kept) {
        LessonCodec.write(out, kept.lesson());
        out.list(kept.violations(), violations::write);
        out.list(kept.undecided(), ViolationCodec::writeUndecided);
        out.list(kept.suppressions(), KeptLessonCodec::writeSuppression);
        out.flag(kept.tooMany());
    }

    KeptLesson read(Unpacker in) {
        return new KeptLesson(
                LessonCodec.read(in),
                in.list(violations::read),
                in.list(ViolationCodec::readUndecided),
                in.list(KeptLessonCodec::readSuppression),
                in.flag());
    }

    private static void writeSuppression(Packer out, Suppression suppression) {
        out.text(suppression.rule());
        out.text(suppression.reason());
        out.range(suppression.comment());
        out.number(suppression.firstLine());
        out.number(suppression.lastLine());
    }

    private static Suppression readSuppression(Unpacker in) {
        return new Suppression(in.text(), in.text(), in.range(), in.integer(), in.integer());
    }
}
