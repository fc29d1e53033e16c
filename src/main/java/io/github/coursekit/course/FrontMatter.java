package io.github.coursekit.course;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.hugo.HugoDates;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.text.TextRange;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The front matter of a lesson as Hugo reads it, what a cascade gives it included.
 *
 * @param title the title; null when absent
 * @param linkTitle the title for links; null when absent
 * @param description the description; null when absent
 * @param type the lesson's type, perhaps from a cascade; null when absent
 * @param id the id; null when absent
 * @param idRange the place of the id's value in this file; null when the file has none
 * @param weight the effective weight; 0 is none
 * @param weightRange the place of the weight's value in this file; null when the file has none
 * @param date the date, else that of publication or change; null when there is none
 * @param draft whether it is a draft
 * @param headless whether Hugo publishes no page for it: {@code headless}, or {@code build} with {@code render: never}
 * @param slug what stands for the last name of its URL; null when absent
 * @param url what stands for the path of its URL; null when absent
 * @param aliases the other URLs of the page
 */
public record FrontMatter(
        @Nullable String title,
        @Nullable String linkTitle,
        @Nullable String description,
        @Nullable String type,
        @Nullable String id,
        @Nullable TextRange idRange,
        long weight,
        @Nullable TextRange weightRange,
        @Nullable Instant date,
        boolean draft,
        boolean headless,
        @Nullable String slug,
        @Nullable String url,
        List<String> aliases) {

    /** What a page without readable front matter has. */
    public static final FrontMatter EMPTY =
            new FrontMatter(null, null, null, null, null, null, 0, null, null, false, false, null, null, List.of());

    /** Copies the list. */
    public FrontMatter {
        aliases = List.copyOf(aliases);
    }

    /**
     * {@return the front matter of a page}
     *
     * @param own what stands in the page
     * @param cascade what its sections hand down; its own values win
     */
    public static FrontMatter of(DataMapping own, Cascade cascade) {
        Reader reader = new Reader(own, cascade);
        return new FrontMatter(
                reader.string("title"),
                reader.string("linkTitle"),
                reader.string("description"),
                reader.string("type"),
                reader.string("id"),
                place(own, "id"),
                reader.node("weight").map(HugoScalars::weight).orElse(0L),
                place(own, "weight"),
                reader.date(),
                reader.node("draft").map(HugoScalars::isTrue).orElse(false),
                reader.headless(),
                reader.string("slug"),
                reader.string("url"),
                reader.strings("aliases"));
    }

    private static @Nullable TextRange place(DataMapping own, String key) {
        return own.entry(key).map(DataEntry::value).map(DataNode::range).orElse(null);
    }

    private record Reader(DataMapping own, Cascade cascade) {

        Optional<DataNode> node(String key) {
            return own.get(key).or(() -> Optional.ofNullable(cascade.values().get(key.toLowerCase(Locale.ROOT))));
        }

        @Nullable
        String string(String key) {
            return node(key).flatMap(HugoScalars::string).orElse(null);
        }

        /** Hugo's default for {@code frontmatter.date}: the first of these that is a date. */
        @Nullable
        Instant date() {
            return Stream.of("date", "publishDate", "pubDate", "published", "lastmod", "modified")
                    .flatMap(key -> node(key).stream())
                    .flatMap(value -> HugoDates.instant(value).stream())
                    .findFirst()
                    .orElse(null);
        }

        boolean headless() {
            boolean neverRendered = node("build")
                    .or(() -> node("_build"))
                    .flatMap(build -> build instanceof DataMapping mapping ? mapping.get("render") : Optional.empty())
                    .flatMap(HugoScalars::string)
                    .filter(render -> render.equals("never") || render.equals("false"))
                    .isPresent();
            return neverRendered || node("headless").map(HugoScalars::isTrue).orElse(false);
        }

        List<String> strings(String key) {
            DataNode node = node(key).orElse(null);
            if (node == null) {
                return List.of();
            }
            List<DataNode> items = node instanceof DataSequence sequence ? sequence.items() : List.of(node);
            return items.stream()
                    .flatMap(item -> HugoScalars.string(item).stream())
                    .toList();
        }
    }
}
