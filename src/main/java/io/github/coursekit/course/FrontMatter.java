package io.github.coursekit.course;

import io.github.coursekit.data.DataMapping;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.hugo.HugoDates;
import io.github.coursekit.text.TextRange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front matter of a lesson as Hugo reads it, what a cascade gives it included. No key is lost: what none of the groups holds is in {@code others}.
 *
 * @param keys the keys that stand in the page itself, in document order; what a cascade gives is not among them
 * @param names what names it
 * @param order what orders it
 * @param publication what publishes it
 * @param address where it is served
 * @param others all other keys and values, in document order, those of a cascade behind them; without the questions of an assessment, which
 *     {@link Lesson#assessment()} has
 */
public record FrontMatter(
        List<PlacedText> keys,
        Names names,
        Order order,
        Publication publication,
        Address address,
        PlainValue.Entries others) {

    /** Copies the list. */
    public FrontMatter {
        keys = List.copyOf(keys);
    }

    /** What a page without readable front matter has. */
    public static final FrontMatter EMPTY = of(new DataMapping(List.of(), new TextRange(0, 0), 1), Cascade.NONE);

    /**
     * What names a lesson.
     *
     * @param id the id
     * @param idPlace the place of the id's value in this file, whatever it is
     * @param type the lesson's type, perhaps from a cascade
     * @param title the title
     * @param linkTitle the title for links
     * @param description the description
     */
    public record Names(
            Optional<String> id,
            Optional<TextRange> idPlace,
            Optional<String> type,
            Optional<String> title,
            Optional<String> linkTitle,
            Optional<String> description) {}

    /**
     * What orders a lesson among its siblings.
     *
     * @param weight the effective weight; 0 is none
     * @param weightPlace the place of the weight's value in this file, whatever it is
     * @param unset the weight that the file itself writes where it stands for none, as messages show it: {@code 0} or {@code nothing}
     * @param date the date, else that of publication or change
     */
    public record Order(long weight, Optional<TextRange> weightPlace, Optional<String> unset, Optional<Instant> date) {}

    /**
     * Whether a lesson is published.
     *
     * @param draft whether it is a draft
     * @param headless whether Hugo publishes no page for it: {@code headless}, or {@code build} with {@code render: never}
     */
    public record Publication(boolean draft, boolean headless) {}

    /**
     * Where a lesson is served.
     *
     * @param slug what stands for the last name of its URL
     * @param url what stands for the path of its URL
     * @param aliases the other URLs of the page
     */
    public record Address(Optional<String> slug, Optional<String> url, List<String> aliases) {

        /** Copies the list. */
        public Address {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * {@return what {@code build}, once {@code _build}, says of the page; empty for nothing}
     *
     * @param option {@code render} or {@code list}
     */
    public Optional<String> build(String option) {
        return others.get("build")
                .or(() -> others.get("_build"))
                .flatMap(build -> build instanceof PlainValue.Entries entries ? entries.get(option) : Optional.empty())
                .flatMap(value -> value instanceof PlainValue.Text text
                        ? Optional.of(text.text())
                        : value instanceof PlainValue.Flag flag
                                ? Optional.of(flag.flag() ? "always" : "never")
                                : Optional.empty());
    }

    /** {@return whether the page has a URL and Hugo writes nothing there: menus show it, and something else may be served in its place} */
    public boolean isOnlyLinked() {
        return build("render").filter("link"::equals).isPresent();
    }

    /** {@return whether the page is published up to some day only, so that it may be published no more} No clock is asked. */
    public boolean mayExpire() {
        return others.get("expiryDate").or(() -> others.get("unpublishDate")).isPresent();
    }

    /**
     * {@return the first of some values that is a date, in UTC}
     *
     * @param keys keys with one meaning, the one that counts most first
     */
    public Optional<Instant> instant(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> others.get(key).stream())
                .flatMap(value -> value instanceof PlainValue.Text text
                        ? HugoDates.instant(text.text()).stream()
                        : Stream.empty())
                .findFirst();
    }

    /**
     * {@return whether a key stands in the page itself} Letter case does not count.
     *
     * @param key the key
     */
    public boolean hasKey(String key) {
        for (PlacedText written : keys) {
            if (written.text().equalsIgnoreCase(key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the front matter of a page}
     *
     * @param own what stands in the page
     * @param cascade what its sections hand down; its own values win
     */
    public static FrontMatter of(DataMapping own, Cascade cascade) {
        return new FrontMatterReader(own, cascade).read();
    }
}
