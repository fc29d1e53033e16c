package io.github.coursekit.cache;

import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.text.Lines;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes and reads what is kept of a lesson. Each kind of value is read by the method that stands below the one that writes it. */
final class LessonCodec {

    private LessonCodec() {}

    static void write(Packer out, Lesson lesson) {
        out.text(lesson.path());
        out.flag(lesson.readable());
        out.range(lesson.frontMatterOpener());
        writeFrontMatter(out, lesson.frontMatter());
        out.list(lesson.headings(), LessonCodec::writeHeading);
        out.list(lesson.stages(), LessonCodec::writeStage);
        out.list(lesson.anchors(), Packer::text);
        out.list(lesson.links(), LessonCodec::writeLink);
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
                readFrontMatter(in),
                in.list(LessonCodec::readHeading),
                in.list(LessonCodec::readStage),
                in.list(Unpacker::text),
                in.list(LessonCodec::readLink),
                in.optional(AssessmentCodec::read),
                in.integer(),
                Lines.of(in.offsets(), in.integer()));
    }

    private static void writeFrontMatter(Packer out, FrontMatter frontMatter) {
        out.text(frontMatter.title());
        out.text(frontMatter.linkTitle());
        out.text(frontMatter.description());
        out.text(frontMatter.type());
        out.text(frontMatter.id());
        out.optional(Optional.ofNullable(frontMatter.idRange()), Packer::range);
        out.number(frontMatter.weight());
        out.optional(Optional.ofNullable(frontMatter.weightRange()), Packer::range);
        out.optional(Optional.ofNullable(frontMatter.date()), LessonCodec::writeInstant);
        out.flag(frontMatter.draft());
        out.flag(frontMatter.headless());
        out.text(frontMatter.slug());
        out.text(frontMatter.url());
        out.list(frontMatter.aliases(), Packer::text);
    }

    private static FrontMatter readFrontMatter(Unpacker in) {
        return new FrontMatter(
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                orNull(in.optional(Unpacker::range)),
                in.number(),
                orNull(in.optional(Unpacker::range)),
                orNull(in.optional(LessonCodec::readInstant)),
                in.flag(),
                in.flag(),
                in.textOrNull(),
                in.textOrNull(),
                in.list(Unpacker::text));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }

    private static void writeInstant(Packer out, Instant instant) {
        out.number(instant.getEpochSecond());
        out.number(instant.getNano());
    }

    private static Instant readInstant(Unpacker in) {
        return Instant.ofEpochSecond(in.number(), in.number());
    }

    private static void writeHeading(Packer out, LessonHeading heading) {
        out.number(heading.level());
        out.text(heading.text());
        out.text(heading.id());
        out.range(heading.range());
    }

    private static LessonHeading readHeading(Unpacker in) {
        return new LessonHeading(in.integer(), in.text(), in.text(), in.range());
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
