package io.github.coursekit.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a catalog tells of a lesson. */
final class CatalogLessonReader {

    private CatalogLessonReader() {}

    static CatalogLesson lesson(CatalogObject json) throws CatalogException {
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
                CatalogContentReader.content(json),
                targets(json),
                json.has("sha256") ? Optional.of(json.sha256()) : Optional.empty());
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
}
