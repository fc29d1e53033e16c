package io.github.coursekit.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a catalog tells of a section, and of all that is below it. */
final class CatalogSectionReader {

    private CatalogSectionReader() {}

    static CatalogSection section(CatalogObject json) throws CatalogException {
        json.word("kind", "section");
        List<CatalogNode> children = new ArrayList<>();
        for (CatalogObject child : json.objects("children")) {
            children.add(
                    child.word("kind", "lesson", "section").equals("section")
                            ? section(child)
                            : CatalogLessonReader.lesson(child));
        }
        CatalogObject page = json.has("page") ? json.object("page") : null;
        return new CatalogSection(
                json.text("path"),
                json.text("url"),
                page == null ? Optional.empty() : Optional.of(CatalogLessonReader.lesson(page)),
                children);
    }
}
