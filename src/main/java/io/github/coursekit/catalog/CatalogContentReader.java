package io.github.coursekit.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a catalog tells of the content of a lesson: its headings, stages and links, and its questions. */
final class CatalogContentReader {

    private static final int MOST_LEVELS = 6;

    private CatalogContentReader() {}

    static CatalogContent content(CatalogObject json) throws CatalogException {
        List<CatalogHeading> headings = new ArrayList<>();
        for (CatalogObject heading : json.objects("headings")) {
            int level = heading.number("level", 1, MOST_LEVELS);
            headings.add(new CatalogHeading(level, heading.text("text"), heading.textIfPresent("id")));
        }
        List<CatalogStage> stages = new ArrayList<>();
        for (CatalogObject stage : json.objects("stages")) {
            stages.add(stage(stage));
        }
        Optional<CatalogAssessment> assessment = json.has("assessment")
                ? Optional.of(CatalogAssessmentReader.assessment(json.object("assessment")))
                : Optional.empty();
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

    private static CatalogStage stage(CatalogObject json) throws CatalogException {
        List<CatalogStage.Entry> entries = new ArrayList<>();
        for (CatalogObject entry : json.objects("entries")) {
            entries.add(new CatalogStage.Entry(entry.text("role"), entry.text("text")));
        }
        return new CatalogStage(json.text("title"), entries);
    }
}
