package io.github.coursekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.Mutations;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogReaderTest {

    private static final String HASH = Sha256.of("x");

    private static Catalog read(byte[] json) throws IOException, CatalogException {
        return CatalogReader.read("a.jar!/catalog.json", new ByteArrayInputStream(json));
    }

    private static Catalog read(String json) throws IOException, CatalogException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Every part that can be absent is there, and every text is one that JSON, a terminal or a file system takes for something else. */
    private static Catalog full(String text) {
        CatalogContent content = new CatalogContent(
                List.of(new CatalogHeading(1, text, Optional.of(text)), new CatalogHeading(6, "", Optional.empty())),
                List.of(text, "top"),
                true,
                List.of(
                        new CatalogStage(text, List.of(new CatalogStage.Entry(text, text))),
                        new CatalogStage("", List.of())),
                List.of(text),
                List.of("", text),
                Optional.of(new CatalogAssessment(List.of(
                        question(text, new BigDecimal("2.5")),
                        question(text, new BigDecimal("1E+1")),
                        question(text, new BigDecimal("1E+20")),
                        new CatalogQuestion(
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of())))),
                Integer.MAX_VALUE,
                1);
        Optional<String> name = Optional.of(text);
        CatalogLesson lesson = new CatalogLesson(
                text,
                text,
                name,
                List.of(text),
                new CatalogNames(name, name, name, name, name),
                true,
                new CatalogDates(
                        Optional.of(Instant.EPOCH),
                        Optional.of(Instant.MAX),
                        Optional.of(Instant.MIN),
                        Optional.empty()),
                Long.MIN_VALUE,
                List.of(text),
                new PlainValue.Entries(List.of(
                        new PlainValue.Entry(text + "1", new PlainValue.Text(text)),
                        new PlainValue.Entry(text + "2", PlainValue.Nothing.NOTHING),
                        new PlainValue.Entry(
                                text + "3",
                                new PlainValue.Items(List.of(
                                        new PlainValue.Flag(true),
                                        new PlainValue.Decimal(new BigDecimal("-2.5")),
                                        new PlainValue.Decimal(new BigDecimal("1E+300")),
                                        PlainValue.Entries.NONE))))),
                content,
                List.of(new CatalogTarget(text, text, text, text), new CatalogTarget("embed", "", "", "")),
                Optional.of(HASH));
        CatalogSection below = new CatalogSection(text, text, Optional.empty(), List.of());
        return new Catalog(
                new Coordinates(text, text, text),
                text,
                name,
                text,
                new CatalogSection("", "/", Optional.of(lesson), List.of(below, lesson, empty())),
                List.of(new CatalogUnread(text, text, HASH)),
                List.of(new CatalogAsset(text, HASH, name)));
    }

    private static CatalogQuestion question(String text, BigDecimal marks) {
        Optional<String> name = Optional.of(text);
        return new CatalogQuestion(
                name,
                name,
                text,
                Optional.of(marks),
                List.of(text),
                List.of(text),
                List.of(
                        new CatalogQuestion.Option(name, text, List.of(text, "")),
                        new CatalogQuestion.Option(Optional.empty(), "", List.of())));
    }

    /** Every part that can be absent is. */
    private static CatalogLesson empty() {
        Optional<String> none = Optional.empty();
        return new CatalogLesson(
                "a.md",
                "/a/",
                none,
                List.of(),
                new CatalogNames(none, none, none, none, none),
                false,
                CatalogDates.NONE,
                0,
                List.of(),
                PlainValue.Entries.NONE,
                new CatalogContent(
                        List.of(), List.of(), false, List.of(), List.of(), List.of(), Optional.empty(), 0, 0),
                List.of(),
                none);
    }

    private static Catalog small() {
        return new Catalog(
                new Coordinates("org.example", "kitchen", "1.0"),
                "/courses/kitchen",
                Optional.empty(),
                "content/",
                new CatalogSection("", "/", Optional.empty(), List.of(empty())),
                List.of(),
                List.of(new CatalogAsset("pan.svg", HASH, Optional.empty())));
    }

    private static String smallJson() {
        return new String(CatalogWriter.write(small()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a \"b\" \\ /",
                "\0\u0001\u001B[31m\u007F\r\n\t",
                "\u2028\u2029\uFEFF\u202E",
                "é\uD83C\uDF72",
                "]]>&lt;--",
                "null",
                "0"
            })
    void whatWasWrittenIsReadAsItWas(String text) throws Exception {
        Catalog catalog = full(text);
        byte[] json = CatalogWriter.write(catalog);

        assertThat(read(json)).isEqualTo(catalog);
        assertThat(CatalogWriter.write(read(json))).isEqualTo(json);
        assertThat(read(smallJson())).isEqualTo(small());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kitchen-course/src/main/course",
                "malformed-lessons/src/main/course",
                "packaging-jar/content",
                "reactor/desserts/src/main/course",
                "reproducible/src/main/course"
            })
    void theCatalogOfACourseIsReadAndWrittenTheSame(String folder) throws Exception {
        Course course = new CourseLoader(
                        FolderSource.of(Path.of("src/it", folder).toAbsolutePath()),
                        CourseSettings.DEFAULT,
                        new Workers(Threads.of(1)))
                .load();
        Map<String, String> hashes = Stream.concat(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path))
                .collect(Collectors.toMap(path -> path, Sha256::of));
        Catalog catalog = CatalogMaker.make(course, new Coordinates("org.example", "kitchen", "1.0"), hashes);
        byte[] json = CatalogWriter.write(catalog);

        assertThat(catalog.root().children()).isNotEmpty();
        assertThat(read(json)).isEqualTo(catalog);
        assertThat(CatalogWriter.write(read(json))).isEqualTo(json);
    }

    @Test
    void whatLaterVersionsAddIsPassedOver() throws Exception {
        String later = smallJson()
                .replace("\"groupId\"", "\"licence\" : {\"kind\" : [1, null]},\n \"groupId\"")
                .replace("\"draft\"", "\"minVersion\" : 1.5,\n \"draft\"");

        assertThat(read(later)).isEqualTo(small());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schemaVersion\" : 1 | \"schemaVersion\" : 2 | its schemaVersion is 2, and this version of the plugin reads 1; use a newer one",
                "\"schemaVersion\" : 1 | \"schemaVersion\" : 0 | its schemaVersion is 0, and this version of the plugin reads 1; pack the course anew",
                "\"schemaVersion\" : 1 | \"schemaVersion\" : \"1\" | /schemaVersion must be a whole number of 64 bits, found \"1\"",
                "\"groupId\" | \"group\" | /groupId must be a string, found nothing",
                "\"org.example\" | null | /groupId must be a string, found null",
                "\"kind\" : \"section\" | \"kind\" : \"page\" | /root/kind must be \"section\", found \"page\"",
                "\"kind\" : \"lesson\" | \"kind\" : \"page\" | /root/children/0/kind must be \"lesson\" or \"section\", found \"page\"",
                "\"weight\" : 0 | \"weight\" : 1.5 | /root/children/0/weight must be a whole number of 64 bits, found 1.5",
                "\"weight\" : 0 | \"date\" : \"May\", \"weight\" : 0 | /root/children/0/date must be a time in UTC such as 2026-01-31T00:00:00Z, found \"May\"",
                "\"frontMatter\" : { } | \"frontMatter\" : [] | /root/children/0/frontMatter must be an object, found an array",
                "\"frontMatter\" : { } | \"frontMatter\" : {\"a\": [1e999]} | /root/children/0/frontMatter has a number that is too large",
                "\"weight\" : 0 | \"weight\" : 9223372036854775808 | /root/children/0/weight must be a whole number of 64 bits, found 9223372036854775808",
                "\"words\" : 0 | \"words\" : -1 | /root/children/0/words must be a whole number from 0 to 2147483647, found -1",
                "\"draft\" : false | \"draft\" : {} | /root/children/0/draft must be true or false, found an object",
                "\"aliases\" : [ ] | \"aliases\" : [\"a\", [ ]] | /root/children/0/aliases/1 must be a string, found an array",
                "\"links\" : [ ] | \"links\" : \"a\" | /root/children/0/links must be an array, found \"a\"",
                "\"stages\" : [ ] | \"stages\" : [true] | /root/children/0/stages/0 must be an object, found true",
                "\"headings\" : [ ] | \"headings\" : [{\"level\" : 7}] | /root/children/0/headings/0/level must be a whole number from 1 to 6, found 7",
            })
    void whatIsNoCatalogIsNamedWithItsPlace(String part, String instead, String fault) {
        assertThat(smallJson()).contains(part);

        assertThatThrownBy(() -> read(smallJson().replace(part, instead)))
                .isInstanceOf(CatalogException.class)
                .hasMessage("a.jar!/catalog.json cannot be read as the catalog of a course: " + fault);
    }

    @Test
    void aHashIsAHash() {
        assertThatThrownBy(() -> read(smallJson().replace(HASH, "ABC")))
                .isInstanceOf(CatalogException.class)
                .hasMessageEndingWith("/assets/0/sha256 must be 64 lower-case hexadecimal digits, found \"ABC\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"a\"",
                "{}",
                "{",
                "{\"schemaVersion\":1}",
                "{} {}",
                "\uFEFF{}",
                "<a/>",
                "PK\u0003\u0004"
            })
    void whatIsSomethingElseIsNoCatalog(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CatalogException.class)
                .hasMessageStartingWith("a.jar!/catalog.json cannot be read as the catalog of a course: ");
    }

    @Test
    void bytesThatAreNoTextAreNoCatalog() {
        assertThatThrownBy(() -> read(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
                .isInstanceOf(CatalogException.class)
                .hasMessageEndingWith("it is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"root\":"})
    void whatIsNestedTooDeeplyIsNoCatalog(String open) {
        assertThatThrownBy(() -> read(open.repeat(100_000))).isInstanceOf(CatalogException.class);
    }

    @Test
    void whatIsTooLongIsNotReadToItsEnd() throws Exception {
        byte[] json = CatalogWriter.write(small());

        assertThat(CatalogReader.read("a", new ByteArrayInputStream(json), json.length))
                .isEqualTo(small());
        assertThatThrownBy(() -> CatalogReader.read("a", new ByteArrayInputStream(json), json.length - 1))
                .isInstanceOf(CatalogException.class)
                .hasMessageEndingWith("it has more than " + (json.length - 1) + " bytes");
    }

    @Test
    void ofAnyBytesACatalogIsReadThatIsWrittenTheSameOrNone() {
        Mutations.of(List.of(CatalogWriter.write(small()), CatalogWriter.write(full("a"))))
                .forEach(500, bytes -> {
                    try {
                        Catalog catalog = read(bytes);
                        assertThat(read(CatalogWriter.write(catalog))).isEqualTo(catalog);
                    } catch (CatalogException e) {
                        assertThat(e).hasMessageStartingWith("a.jar!/catalog.json");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
