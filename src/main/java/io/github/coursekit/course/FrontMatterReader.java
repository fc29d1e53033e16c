package io.github.coursekit.course;

import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.hugo.HugoDates;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.HugoWeights;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.text.TextRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the front matter of a page as Hugo does: its own values, then those of a cascade, without letter case. */
record FrontMatterReader(DataMapping own, Cascade cascade) {

    /** What the groups of {@link FrontMatter} tell of whole, when it is a scalar. */
    private static final Set<String> GROUPED =
            Set.of("description", "draft", "id", "linktitle", "slug", "title", "type", "url", "weight");

    private static final List<String> DATES =
            List.of("date", "publishDate", "pubDate", "published", "lastmod", "modified");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    FrontMatter read() {
        Optional<String> type = string("type");
        return new FrontMatter(
                own.entries().stream()
                        .map(entry -> new PlacedText(
                                entry.name().intern(), entry.key().range()))
                        .toList(),
                new FrontMatter.Names(
                        string("id"), place("id"), type, string("title"), string("linkTitle"), string("description")),
                new FrontMatter.Order(
                        node("weight").map(HugoWeights::of).orElse(0L),
                        place("weight"),
                        own.get("weight").filter(HugoWeights::isNone).map(HugoScalars::shown),
                        date()),
                new FrontMatter.Publication(
                        node("draft").map(HugoScalars::isTrue).orElse(false), headless()),
                new FrontMatter.Address(string("slug"), string("url"), strings("aliases")),
                others(type.filter(LessonTypes.ASSESSMENT::equals).isPresent()));
    }

    private Optional<DataNode> node(String key) {
        return own.get(key).or(() -> Optional.ofNullable(cascade.values().get(key.toLowerCase(Locale.ROOT))));
    }

    private Optional<String> string(String key) {
        return node(key).flatMap(HugoScalars::string);
    }

    private Optional<TextRange> place(String key) {
        return own.get(key).map(DataNode::range);
    }

    /** Hugo's default for {@code frontmatter.date}: the first of these that is a date. */
    private Optional<Instant> date() {
        for (String key : DATES) {
            Optional<Instant> date = node(key).flatMap(HugoDates::instant);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private boolean headless() {
        boolean neverRendered = node("build")
                .or(() -> node("_build"))
                .flatMap(build -> build instanceof DataMapping mapping ? mapping.get("render") : Optional.empty())
                .flatMap(HugoScalars::string)
                .filter(render -> render.equals("never") || render.equals("false"))
                .isPresent();
        return neverRendered || node("headless").map(HugoScalars::isTrue).orElse(false);
    }

    private List<String> strings(String key) {
        DataNode node = node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        if (node instanceof DataSequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> HugoScalars.string(item).stream())
                    .toList();
        }
        return HugoScalars.string(node).stream()
                .flatMap(text -> BLANKS.splitAsStream(text.strip())) // Hugo takes words for items
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private PlainValue.Entries others(boolean assessment) {
        Set<String> keys = new HashSet<>();
        List<PlainValue.Entry> others = new ArrayList<>();
        for (DataEntry entry : own.entries()) {
            addOther(entry.name(), entry.value(), assessment, keys, others);
        }
        for (Map.Entry<String, DataNode> entry : new TreeMap<>(cascade.values()).entrySet()) {
            addOther(entry.getKey(), entry.getValue(), assessment, keys, others);
        }
        return others.isEmpty() ? PlainValue.Entries.NONE : new PlainValue.Entries(others);
    }

    private static void addOther(
            String name, DataNode value, boolean assessment, Set<String> keys, List<PlainValue.Entry> others) {
        String key = name.toLowerCase(Locale.ROOT);
        boolean elsewhere = (value instanceof DataScalar && GROUPED.contains(key))
                || key.equals("aliases")
                || (assessment && key.equals("questions"));
        if (keys.add(key) && !elsewhere) {
            others.add(new PlainValue.Entry(name, PlainValue.of(value)));
        }
    }
}
