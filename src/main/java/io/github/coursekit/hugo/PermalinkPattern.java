package io.github.coursekit.hugo;

import io.github.coursekit.text.RelativePaths;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL with words that stand for what is known of a page, such as {@code /:year/:slug/}. See
 * <a href="https://gohugo.io/configuration/permalinks/#tokens">Hugo's documentation</a>.
 *
 * @param text the pattern
 */
record PermalinkPattern(String text) {

    private static final Pattern TOKEN = Pattern.compile(":([a-z]+)(?:\\[([^\\]]*)\\])?");

    /**
     * The URL path of a page; empty when a word is unknown, or stands for something that the page does not say.
     *
     * @param page its path without ending, that of its folder when it stands for one
     */
    Optional<String> expand(String page, UrlParts parts) {
        Matcher matcher = TOKEN.matcher(text);
        StringBuilder url = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1), matcher.group(2), page, parts);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(url, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(url).toString());
    }

    private static Optional<String> value(String token, String slice, String page, UrlParts parts) {
        String name = RelativePaths.nameOf(page);
        return switch (token) {
            case "filename", "contentbasename" -> Optional.of(name);
            case "slug" -> parts.slug().or(parts::title).map(PermalinkPattern::oneName);
            case "title" -> parts.title().map(PermalinkPattern::oneName);
            case "slugorfilename", "slugorcontentbasename" ->
                Optional.of(parts.slug().map(PermalinkPattern::oneName).orElse(name));
            case "section" -> Optional.of(sections(page).stream().findFirst().orElse(""));
            case "sections" -> slice(sections(page), slice);
            default -> parts.date().flatMap(date -> value(token, date.atZone(ZoneOffset.UTC)));
        };
    }

    private static Optional<String> value(String token, ZonedDateTime date) {
        return Optional.ofNullable(
                switch (token) {
                    case "year" -> "%04d".formatted(date.getYear());
                    case "month" -> "%02d".formatted(date.getMonthValue());
                    case "monthname" -> date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                    case "day" -> "%02d".formatted(date.getDayOfMonth());
                    case "weekday" -> Integer.toString(date.getDayOfWeek().getValue() % 7);
                    case "weekdayname" -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                    case "yearday" -> Integer.toString(date.getDayOfYear());
                    default -> null;
                });
    }

    /** A title is one name of a path. */
    private static String oneName(String text) {
        return text.replace('/', '-');
    }

    private static List<String> sections(String page) {
        String folder = RelativePaths.folderOf(page);
        return folder.isEmpty() ? List.of() : List.of(folder.split("/"));
    }

    /** Some of the sections, as Go slices a list: {@code [1:]}, {@code [:last]}, {@code [last]}, {@code [0]}; what is out of bounds is cut. */
    private static Optional<String> slice(List<String> sections, String slice) {
        if (slice == null) {
            return Optional.of(String.join("/", sections));
        }
        List<Integer> bounds = new ArrayList<>();
        String[] ends = slice.split(":", -1);
        for (int i = 0; i < ends.length; i++) {
            int missing = i == 0 ? 0 : sections.size();
            if (!ends[i].matches("last|[0-9]{0,4}")) {
                return Optional.empty();
            }
            int bound = ends[i].isEmpty()
                    ? missing
                    : ends[i].equals("last") ? sections.size() - 1 : Integer.parseInt(ends[i]);
            bounds.add(Math.max(0, Math.min(bound, sections.size())));
        }
        int from = bounds.get(0);
        int to = bounds.size() == 1 ? Math.min(from + 1, sections.size()) : bounds.get(1);
        return Optional.of(String.join("/", sections.subList(from, Math.max(from, to))));
    }
}
