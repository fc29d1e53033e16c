package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonCodecTest {

    private static final RuleDescriptor RULE = new RuleDescriptor("a-rule", "A rule", Severity.ERROR);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF---\r\ntitle: T 😀\r\nweight: -3\r\ndate: 1901-12-13T20:45:51.5Z\r\ndraft: true\r\n---\r\ntext\r\n",
                "---\ntitle: T\nlinkTitle: L\ndescription: D\nid: i\nslug: s\nurl: /u\naliases: [a, b]\nheadless: true\n---\n# One {#o}\n",
                "---\ntitle: Stages\n---\n# One\n\n- **DevOps**: cooks\n- **SRE**: ![x](y.png)\n\n# Two\n\n- **Devops**: a\n- **SRE**\n",
                "---\ntype: test\nquestions: [{id: a}, {id: b}]\n---\n<a id=x href=y>z</a> {{< ref \"q\" >}}\n",
                "---\ntype: test\nquestions: [{id: a, type: single_answer, text: T, marks: 1.5e300, options: [{id: o, text: O, is_correct: true}, {}]}, x]\n---\n",
                "---\ntitle: [a]\nParams: {tags: [x, ~, {deep: 1.50, Deep: 2}], on: yes, none: , far: .inf}\ndate: 2026-01-31\nbuild: {list: never}\n---\n",
                "no front matter",
            })
    void aLessonComesBackAsItWas(String text) throws Exception {
        Files.writeString(folder.resolve("lesson.md"), text);
        Lesson lesson = new CourseLoader(FolderSource.of(folder), CourseSettings.DEFAULT, new Workers(Threads.of(2)))
                .load()
                .lessons()
                .get(0);

        Packer out = new Packer(CacheFile.SMILE);
        LessonCodec.write(out, lesson);
        Lesson back;
        try (Unpacker in = new Unpacker(CacheFile.SMILE, out.bytes(), new SharedValues())) {
            back = LessonCodec.read(in);
        }

        assertThat(back).usingRecursiveComparison().isEqualTo(lesson);
    }

    @Test
    void aViolationComesBackAsItWas() {
        Location place = new Location("a.md", new TextRange(3, 9));
        Violation plain = new Violation(RULE, Severity.INFO, Finding.at(place, "Plain"));
        Finding finding = Finding.at(place, "Full")
                .advice("Empty it")
                .subject("glass")
                .cause("glasses are full")
                .related(new Location("b.md", new TextRange(0, 0)), "there")
                .fix(Fix.of("Mend", List.of(new TextEdit(place, "x"), new TextEdit(place, "")))
                        .unsafe());
        Violation full = new Violation(RULE, Severity.ERROR, finding);
        ViolationCodec codec = new ViolationCodec(Map.of(RULE.id(), RULE));

        Packer out = new Packer(CacheFile.SMILE);
        out.list(List.of(plain, full), codec::write);
        try (Unpacker in = new Unpacker(CacheFile.SMILE, out.bytes(), new SharedValues())) {
            assertThat(in.list(codec::read)).containsExactly(plain, full);
        }
    }

    @Test
    void anUndecidedPlaceComesBackAsItWas() {
        UndecidedPlace place =
                new UndecidedPlace(new Location("a.md", new TextRange(3, 9)), "the theme 'docsy' is not here");
        Packer out = new Packer(CacheFile.SMILE);
        out.list(List.of(place), ViolationCodec::writeUndecided);

        try (Unpacker in = new Unpacker(CacheFile.SMILE, out.bytes(), new SharedValues())) {
            assertThat(in.list(ViolationCodec::readUndecided)).containsExactly(place);
        }
    }

    @Test
    void anUnknownRuleIsRefused() {
        Violation violation =
                new Violation(RULE, Severity.INFO, Finding.at(new Location("a.md", new TextRange(0, 1)), "m"));
        Packer out = new Packer(CacheFile.SMILE);
        new ViolationCodec(Map.of()).write(out, violation);
        Unpacker in = new Unpacker(CacheFile.SMILE, out.bytes(), new SharedValues());

        assertThatThrownBy(() -> new ViolationCodec(Map.of()).read(in)).isInstanceOf(IllegalArgumentException.class);
    }
}
