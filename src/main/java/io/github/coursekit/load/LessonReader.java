package io.github.coursekit.load;

import io.github.coursekit.course.Assessment;
import io.github.coursekit.course.AssessmentMapping;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.FrontMatterEdits;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.PlacedText;
import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.markdown.Anchor;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.MarkdownParser;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.stages.StageRecogniser;
import io.github.coursekit.text.IgnoringCase;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.work.Activity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses one file into a lesson. */
final class LessonReader {

    private final CourseSettings settings;
    private final StageRecogniser stages;
    private final Set<String> prerequisiteKeys;
    private final SharedValues shared = new SharedValues();
    private @Nullable MarkdownParser markdown;

    LessonReader(CourseSettings settings) {
        this.settings = settings;
        this.stages = new StageRecogniser(settings);
        this.prerequisiteKeys = IgnoringCase.set(settings.prerequisiteKeys());
    }

    /**
     * What reads bodies. When it is made it reads a page with one of everything, so that no class is initialised for the first time deep in a recursion: a stack that overflows there
     * leaves the class unusable for good. Where every lesson is known already, nothing is initialised.
     */
    private synchronized MarkdownParser markdown() {
        MarkdownParser made = markdown;
        if (made == null) {
            made = new MarkdownParser(settings.site().dialect());
            markdown = made;
            read("sample.md", SampleLesson.bytes(), Cascade.NONE, new Activity());
        }
        return made;
    }

    /** The lesson of some bytes. */
    LessonText read(String path, byte[] bytes, Cascade cascade, Activity activity) {
        MarkdownParser parser = markdown();
        SourceFile source = SourceFile.decode(path, bytes);
        activity.now("parsing its front matter");
        FrontMatterBlock block = FrontMatterBlock.find(source);
        DataDocument data = FrontMatterText.parsed(source, block, settings.limits());
        Optional<DataMapping> mapping = FrontMatterText.mapping(block, data);
        activity.now("parsing its body");
        MarkdownDocument body = parser.parse(source, block.bodyStart());
        activity.now("looking for stages");
        FrontMatter frontMatter = mapping.map(m -> FrontMatter.of(m, cascade)).orElse(FrontMatter.EMPTY);
        String title = frontMatter.names().title().orElse("");
        HeadingReader headings = new HeadingReader(settings.site().markdown().headingIds(), shared).read(body);
        Lesson lesson = new Lesson(
                path,
                mapping.isPresent(),
                block.opener(),
                block.notation(),
                frontMatter,
                mapping.filter(m -> m.entry("weight").isEmpty())
                        .flatMap(new FrontMatterEdits(source, block.notation())::slot),
                headings.headings(),
                stages.mayHaveStages(path, bytes) ? stages.stages(body, source.text(), path, title) : List.of(),
                anchors(body, headings),
                new LinkReader(settings.site().shortcodes(), prerequisiteKeys, shared).read(body, mapping),
                shortcodes(source, body),
                mapping.filter(m -> frontMatter
                                .names()
                                .type()
                                .filter(LessonTypes.ASSESSMENT::equals)
                                .isPresent())
                        .map(m -> Assessment.of(new AssessmentMapping(0, m))),
                body.words(),
                source.lines());
        return new LessonText(source, block, data, mapping, body, lesson, cascade, settings);
    }

    private static List<String> anchors(MarkdownDocument body, HeadingReader headings) {
        List<String> anchors = new ArrayList<>();
        for (Anchor anchor : body.anchors()) {
            anchors.add(anchor.id());
        }
        anchors.addAll(headings.olderIds());
        return anchors;
    }

    private List<PlacedText> shortcodes(SourceFile source, MarkdownDocument body) {
        ShortcodeForms forms = settings.site().shortcodes();
        Map<String, Boolean> allOf = new HashMap<>();
        List<PlacedText> placed = new ArrayList<>();
        for (Shortcode shortcode : body.shortcodes()) {
            String name = shortcode.name();
            boolean first = !allOf.containsKey(name);
            if (first) {
                allOf.put(name, !forms.isKnown(name) && forms.inOtherCase(name).isPresent());
            }
            if (first || Boolean.TRUE.equals(allOf.get(name))) {
                int start = source.text().indexOf(name, shortcode.range().start());
                placed.add(new PlacedText(name, new TextRange(start, start + name.length())));
            }
        }
        return List.copyOf(placed);
    }
}
