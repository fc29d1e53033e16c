package io.github.coursekit.cache;

import io.github.coursekit.course.EntrySlot;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.data.Notation;
import io.github.coursekit.text.Lines;

/** Writes and reads what is kept of a lesson. Each kind of value is read by the method that stands below the one that writes it. */
final class LessonCodec {

    private LessonCodec() {}

    static void write(Packer out, Lesson lesson) {
        out.text(lesson.path());
        out.flag(lesson.readable());
        out.range(lesson.frontMatterOpener());
        out.text(lesson.notation().name());
        FrontMatterCodec.write(out, lesson.frontMatter());
        out.optional(lesson.slot(), LessonCodec::writeSlot);
        out.list(lesson.headings(), LessonCodec::writeHeading);
        out.list(lesson.stages(), LessonCodec::writeStage);
        out.texts(lesson.anchors());
        out.list(lesson.links(), LessonCodec::writeLink);
        out.list(lesson.shortcodes(), PlacedTextCodec::write);
        out.optional(lesson.assessment(), AssessmentCodec::write);
        out.number(lesson.words());
        out.offsets(lesson.lines().starts());
        out.number(lesson.lines().length());
    }

    static Lesson read(Unpacker in) {
        return new Lesson(
                in.text(),
                in.flag(),
                in.range(),
                Notation.valueOf(in.text()),
                FrontMatterCodec.read(in),
                in.optional(LessonCodec::readSlot),
                in.list(LessonCodec::readHeading),
                in.list(LessonCodec::readStage),
                in.texts(),
                in.list(LessonCodec::readLink),
                in.list(PlacedTextCodec::read),
                in.optional(AssessmentCodec::read),
                in.integer(),
                Lines.of(in.offsets(), in.integer()));
    }

    private static void writeSlot(Packer out, EntrySlot slot) {
        out.number(slot.offset());
        out.text(slot.before());
        out.text(slot.after());
    }

    private static EntrySlot readSlot(Unpacker in) {
        return new EntrySlot(in.integer(), in.text(), in.text());
    }

    private static void writeHeading(Packer out, LessonHeading heading) {
        out.number(heading.level());
        out.text(heading.text());
        out.optionalText(heading.id());
        out.flag(heading.handed());
        out.range(heading.range());
    }

    private static LessonHeading readHeading(Unpacker in) {
        return new LessonHeading(in.integer(), in.text(), in.optionalText(), in.flag(), in.range());
    }

    private static void writeStage(Packer out, Stage stage) {
        out.text(stage.title());
        out.range(stage.range());
        out.list(stage.entries(), LessonCodec::writeEntry);
    }

    private static Stage readStage(Unpacker in) {
        return new Stage(in.text(), in.range(), in.list(LessonCodec::readEntry));
    }

    private static void writeEntry(Packer out, RoleEntry entry) {
        out.text(entry.role());
        out.text(entry.label());
        out.range(entry.labelRange());
        out.range(entry.range());
        out.text(entry.text());
        out.flag(entry.empty());
    }

    private static RoleEntry readEntry(Unpacker in) {
        return new RoleEntry(in.text(), in.text(), in.range(), in.range(), in.text(), in.flag());
    }

    private static void writeLink(Packer out, LessonLink link) {
        out.text(link.kind().name());
        out.text(link.destination());
        out.range(link.range());
    }

    private static LessonLink readLink(Unpacker in) {
        return new LessonLink(LessonLink.Kind.valueOf(in.text()), in.text(), in.range());
    }
}
