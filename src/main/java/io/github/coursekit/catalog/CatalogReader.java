package io.github.coursekit.catalog;

import io.github.coursekit.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Reads the catalog of any course, whoever made its jar. Properties that are not known are passed over, since later versions of the plugin add some; all
 * others must be as {@code catalog.schema.json} has them.
 */
public final class CatalogReader {

    /** A catalog of 50,000 lessons has about half of it. */
    static final int MOST_BYTES = 128 << 20;

    private static final int MOST_LEVELS = 6;

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private CatalogReader() {}

    /**
     * {@return a catalog}
     *
     * @param name what messages call it, such as the address of the resource
     * @param in its bytes, which are read to their end; not closed
     * @throws CatalogException when it is no catalog, is too long, or is of another {@link Catalog#SCHEMA_VERSION}
     * @throws IOException when the bytes cannot be read
     */
    public static Catalog read(String name, InputStream in) throws CatalogException, IOException {
        return read(name, in, MOST_BYTES);
    }

    /** The same with another limit than that of all catalogs. */
    static Catalog read(String name, InputStream in, int most) throws CatalogException, IOException {
        return reading(name, in, most, CatalogReader::catalog);
    }

    /** What is made of a catalog. */
    @FunctionalInterface
    interface Reading<T> {
        T of(CatalogObject json) throws CatalogException;
    }

    /** What is made of the bytes of one. */
    static <T> T reading(String name, InputStream in, int most, Reading<T> reading)
            throws CatalogException, IOException {
        byte[] bytes = in.readNBytes(most + 1);
        try {
            if (bytes.length > most) {
                throw new CatalogException("it has more than " + most + " bytes");
            }
            return reading.of(new CatalogObject(json(bytes), ""));
        } catch (CatalogException e) {
            throw new CatalogException(name + " cannot be read as the catalog of a course: " + e.getMessage());
        }
    }

    private static JsonNode json(byte[] bytes) throws CatalogException {
        try {
            // A decoder of its own is strict: it replaces nothing.
            return JsonText.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new CatalogException("it is not UTF-8");
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String line = place == null ? "" : ", line " + place.getLineNr();
            throw new CatalogException("it is no JSON" + line + ": " + e.getOriginalMessage());
        }
    }

    private static Catalog catalog(CatalogObject json) throws CatalogException {
        long version = json.number("schemaVersion");
        if (version != Catalog.SCHEMA_VERSION) {
            String advice = version > Catalog.SCHEMA_VERSION ? "use a newer one" : "pack the course anew";
            throw new CatalogException("its schemaVersion is %d, and this version of the plugin reads %d; %s"
                    .formatted(version, Catalog.SCHEMA_VERSION, advice));
        }
        Coordinates coordinates = new Coordinates(json.text("groupId"), json.text("artifactId"), json.text("version"));
        List<CatalogAsset> assets = new ArrayList<>();
        for (CatalogObject asset : json.objects("assets")) {
            assets.add(new CatalogAsset(asset.text("path"), sha256(asset), asset.textIfPresent("resource")));
        }
        List<CatalogUnread> unread = new ArrayList<>();
        for (CatalogObject lesson : json.objects("unread")) {
            unread.add(new CatalogUnread(lesson.text("path"), lesson.text("reason"), sha256(lesson)));
        }
        CatalogSection root = section(json.object("root"));
        return new Catalog(
                coordinates,
                json.text("basePath"),
                json.textIfPresent("baseUrl"),
                json.text("contentFolder"),
                root,
                unread,
                assets);
    }

    private static CatalogSection section(CatalogObject json) throws CatalogException {
        json.word("kind", "section");
        List<CatalogNode> children = new ArrayList<>();
        for (CatalogObject child : json.objects("children")) {
            children.add(child.word("kind", "lesson", "section").equals("section") ? section(child) : lesson(child));
        }
        CatalogObject page = json.has("page") ? json.object("page") : null;
        return new CatalogSection(
                json.text("path"),
                json.text("url"),
                page == null ? Optional.empty() : Optional.of(lesson(page)),
                children);
    }

    private static CatalogLesson lesson(CatalogObject json) throws CatalogException {
        json.word("kind", "lesson");
        return new CatalogLesson(
                json.text("path"),
                json.text("url"),
                json.textIfPresent("language"),
                json.texts("translations"),
                new CatalogNames(
                        json.textIfPresent("id"),
                        json.textIfPresent("type"),
                        json.textIfPresent("title"),
                        json.textIfPresent("linkTitle"),
                        json.textIfPresent("description")),
                json.flag("draft"),
                new CatalogDates(
                        json.instantIfPresent("date"),
                        json.instantIfPresent("publishDate"),
                        json.instantIfPresent("lastmod"),
                        json.instantIfPresent("expiryDate")),
                json.number("weight"),
                json.texts("aliases"),
                json.values("frontMatter"),
                content(json),
                targets(json),
                json.has("sha256") ? Optional.of(sha256(json)) : Optional.empty());
    }

    private static CatalogContent content(CatalogObject json) throws CatalogException {
        List<CatalogHeading> headings = new ArrayList<>();
        for (CatalogObject heading : json.objects("headings")) {
            int level = heading.number("level", 1, MOST_LEVELS);
            headings.add(new CatalogHeading(level, heading.text("text"), heading.textIfPresent("id")));
        }
        List<CatalogStage> stages = new ArrayList<>();
        for (CatalogObject stage : json.objects("stages")) {
            stages.add(stage(stage));
        }
        Optional<CatalogAssessment> assessment =
                json.has("assessment") ? Optional.of(assessment(json.object("assessment"))) : Optional.empty();
        return new CatalogContent(
                headings,
                json.textsIfPresent("anchors"),
                json.has("moreAnchors") && json.flag("moreAnchors"),
                stages,
                json.texts("links"),
                json.texts("images"),
                assessment,
                json.number("words", 0, Integer.MAX_VALUE),
                json.number("minutes", 0, Integer.MAX_VALUE));
    }

    private static List<CatalogTarget> targets(CatalogObject json) throws CatalogException {
        List<CatalogTarget> targets = new ArrayList<>();
        for (CatalogObject target : json.has("targets") ? json.objects("targets") : List.<CatalogObject>of()) {
            targets.add(new CatalogTarget(
                    target.text("as"),
                    target.text("destination"),
                    target.text("path"),
                    target.textIfPresent("anchor").orElse("")));
        }
        return targets;
    }

    private static CatalogAssessment assessment(CatalogObject json) throws CatalogException {
        List<CatalogQuestion> questions = new ArrayList<>();
        for (CatalogObject question : json.objects("questions")) {
            List<CatalogQuestion.Option> options = new ArrayList<>();
            for (CatalogObject option : question.objects("options")) {
                options.add(new CatalogQuestion.Option(
                        option.textIfPresent("id"), option.text("text"), option.textsIfPresent("images")));
            }
            questions.add(new CatalogQuestion(
                    question.textIfPresent("id"),
                    question.textIfPresent("type"),
                    question.text("text"),
                    question.decimalIfPresent("marks"),
                    question.textsIfPresent("images"),
                    question.texts("hints"),
                    options));
        }
        return new CatalogAssessment(questions);
    }

    private static CatalogStage stage(CatalogObject json) throws CatalogException {
        List<CatalogStage.Entry> entries = new ArrayList<>();
        for (CatalogObject entry : json.objects("entries")) {
            entries.add(new CatalogStage.Entry(entry.text("role"), entry.text("text")));
        }
        return new CatalogStage(json.text("title"), entries);
    }

    private static String sha256(CatalogObject json) throws CatalogException {
        String hash = json.text("sha256");
        if (!SHA_256.matcher(hash).matches()) {
            throw json.fault("sha256", "64 lower-case hexadecimal digits");
        }
        return hash;
    }
}
