package io.github.coursekit.course;

import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.hugo.HeadingIds;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.markdown.Anchor;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.work.Activity;
import io.github.coursekit.yaml.FrontMatterBlock;
import io.github.coursekit.yaml.YamlDocument;
import io.github.coursekit.yaml.YamlMapping;
import io.github.coursekit.yaml.YamlNode;
import io.github.coursekit.yaml.YamlProblem;
import io.github.coursekit.yaml.YamlScalar;
import io.github.coursekit.yaml.YamlSequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Parses one file into a lesson. */
final class LessonReader {

    /** One of everything that a lesson can hold. */
    private static final String SAMPLE = """
            ---
            # A comment
            title: "A \\u0041"
            weight: 1
            date: 2026-01-31T12:00:00Z
            tags: &tags [a, 'b']
            others: *tags
            text: |
              block
            cascade: &cascade {x: 0.5}
            <<: *cascade
            ---
            # Heading {#id}

            Heading
            -------

            - **DevOps**: *text* `code` [link](a.md "title") ![image](b.png) <br> &amp; \\* <https://example.org>
            - **SRE**: [reference]

            1. > quote

            | a | b |
            |---|---|
            | c | d |

            ```sh
            code
            ```

                indented

            <!-- comment -->

            ***

            [reference]: c.md
            """;

    private static final byte[] WHITE_SPACE = whiteSpace();

    private final CourseSettings settings;
    private final StageWords stageWords;
    private boolean warm;

    LessonReader(CourseSettings settings) {
        this.settings = settings;
        this.stageWords = new StageWords(settings);
    }

    /**
     * Reads a page with one of everything, so that no class is initialised for the first time deep in a recursion: a stack that overflows there
     * leaves the class unusable for good. Where every lesson is known already, nothing is initialised.
     */
    private synchronized void warmUp() {
        if (!warm) {
            warm = true;
            byte[] sample = SAMPLE.getBytes(StandardCharsets.UTF_8);
            read("sample.md", sample, Cascade.NONE, new Activity());
        }
    }

    /** The lesson of some bytes. */
    LessonText read(String path, byte[] bytes, Cascade cascade, Activity activity) {
        warmUp();
        SourceFile source = SourceFile.decode(path, bytes);
        activity.now("parsing its front matter");
        FrontMatterBlock block = FrontMatterBlock.find(source);
        YamlDocument yaml = yaml(source, block, settings.limits());
        Optional<YamlMapping> mapping = frontMatter(block, yaml);
        activity.now("parsing its body");
        MarkdownDocument body = MarkdownDocument.parse(source, block.bodyStart());
        activity.now("looking for stages");
        FrontMatter frontMatter = mapping.map(m -> FrontMatter.of(m, cascade)).orElse(FrontMatter.EMPTY);
        String title = Objects.requireNonNullElse(frontMatter.title(), "");
        Lesson lesson = new Lesson(
                path,
                mapping.isPresent(),
                block.opener(),
                frontMatter,
                headings(body),
                stageWords.canHaveStages(path, source.text())
                        ? new StageFinder(body, source.text(), stageWords, path, title).find()
                        : List.of(),
                body.anchors().stream().map(Anchor::id).toList(),
                new LinkReader(settings.shortcodes()).read(body, mapping),
                mapping.filter(m -> Lesson.ASSESSMENT_TYPE.equals(frontMatter.type()))
                        .map(LessonReader::assessment),
                words(body),
                source.lines());
        return new LessonText(source, block, yaml, mapping, body, lesson, cascade, settings);
    }

    /** What stands between the delimiters; a problem when it is too long to be read. */
    static YamlDocument yaml(SourceFile source, FrontMatterBlock block, Limits limits) {
        int most = limits.frontMatterSize();
        // No UTF-16 unit takes more than three bytes of UTF-8.
        int size = block.yaml().length() * 3L <= most
                ? 0
                : source.slice(block.yaml()).getBytes(StandardCharsets.UTF_8).length;
        if (size > most) {
            String advice = "more than %s is not read (limits: front-matter-size)".formatted(Limits.shown(most));
            return new YamlDocument(
                    null, new YamlProblem(YamlProblem.Kind.LIMIT, block.opener(), "has " + size + " bytes", advice));
        }
        return YamlDocument.parse(source.text(), block.yaml());
    }

    /** The mapping between the delimiters; an empty one when nothing stands there, as Hugo has it. */
    static Optional<YamlMapping> frontMatter(FrontMatterBlock block, YamlDocument yaml) {
        if (block.form() != FrontMatterBlock.Form.YAML || yaml.problem() != null) {
            return Optional.empty();
        }
        boolean nothing = yaml.root() == null
                || (yaml.root() instanceof YamlScalar scalar && HugoScalars.type(scalar) == ScalarType.NULL);
        return nothing ? Optional.of(new YamlMapping(List.of(), block.yaml(), 1)) : yaml.mapping();
    }

    private static Assessment assessment(YamlMapping frontMatter) {
        List<String> ids = new ArrayList<>();
        if (frontMatter.get("questions").orElse(null) instanceof YamlSequence questions) {
            for (YamlNode question : questions.items()) {
                if (question instanceof YamlMapping mapping) {
                    mapping.get("id").flatMap(HugoScalars::string).ifPresent(ids::add);
                }
            }
        }
        return new Assessment(ids);
    }

    private static List<LessonHeading> headings(MarkdownDocument body) {
        HeadingIds ids = new HeadingIds();
        List<LessonHeading> headings = new ArrayList<>();
        body.headings().forEach(heading -> {
            String id = ids.next(heading.source(), heading.explicitId());
            headings.add(new LessonHeading(heading.level(), heading.text(), id, heading.range()));
        });
        return headings;
    }

    /** For each byte 1 when it stands between words, else 0. */
    private static byte[] whiteSpace() {
        byte[] whiteSpace = new byte[0x100];
        for (char c : " \t\n\r\f".toCharArray()) {
            whiteSpace[c] = 1;
        }
        return whiteSpace;
    }

    private static int words(MarkdownDocument body) {
        int words = 0;
        int end = -1;
        int outside = 1;
        for (Run run : body.runs()) {
            // Runs that touch are one word, as in "**De**vOps".
            boolean touches = run.range().start() == end || run.outer().start() == end;
            outside = touches ? outside : 1;
            // An array is looked through faster than a string; a branch would be guessed wrong at every word.
            // What this encoding does not have becomes a question mark, which is no space either.
            for (byte c : run.text().getBytes(StandardCharsets.ISO_8859_1)) {
                int space = WHITE_SPACE[c & 0xFF];
                words += outside & ~space;
                outside = space;
            }
            end = run.outer().end();
        }
        return words;
    }
}
