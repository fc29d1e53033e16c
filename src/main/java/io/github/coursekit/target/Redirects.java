package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlainValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** URLs that a page's front matter says are answered with another page: sites that write a server's redirects have a key for them by custom. */
final class Redirects {

    private static final String KEY = "redirects";
    private static final String FROM = "from";

    private Redirects() {}

    /** The URLs, absolute or relative to the page's own. */
    static List<String> of(Lesson lesson) {
        Optional<PlainValue> said = lesson.frontMatter().others().get(KEY);
        if (said.isEmpty()) {
            return List.of(); // as nearly always
        }
        List<String> urls = new ArrayList<>();
        for (PlainValue item : said.get() instanceof PlainValue.Items items ? items.items() : List.of(said.get())) {
            if (item instanceof PlainValue.Entries entries
                    && entries.get(FROM).orElse(null) instanceof PlainValue.Text from
                    && !from.text().contains("*")
                    && !from.text().contains("://")) {
                urls.add(from.text());
            }
        }
        return urls;
    }
}
