package io.github.coursekit.report.html;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.Outline;
import io.github.coursekit.compare.Place;
import io.github.coursekit.report.ChangesInput;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The course map of one of two versions, with marks where it differs from the other. */
final class MarkedMap {

    private static final int MOST_NOTES = 4;

    private final Map<String, List<Change>> changes = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> othersIds = new HashMap<>();
    private final Function<Change, Optional<Place>> other;
    private final List<MarkedNode> nodes;

    private MarkedMap(
            ChangesInput input,
            String prefix,
            Outline outline,
            Outline others,
            Function<Change, Optional<Place>> own,
            Function<Change, Optional<Place>> other) {
        this.other = other;
        number(outline, prefix, ids);
        number(others, prefix.equals("old-") ? "new-" : "old-", othersIds);
        for (Change change : input.comparison().changes()) {
            own.apply(change)
                    .filter(place ->
                            change.bump() != Bump.NONE || change.accepted().isPresent())
                    .ifPresent(place -> changes.computeIfAbsent(place.path(), path -> new ArrayList<>())
                            .add(change));
        }
        MarkedNode root = node(outline);
        boolean bare = outline.place().title().isEmpty() && root.mark() == null;
        this.nodes = bare ? root.children() : List.of(root);
    }

    static MarkedMap before(ChangesInput input) {
        return new MarkedMap(input, "old-", input.outlineBefore(), input.outlineAfter(), Change::before, Change::after);
    }

    static MarkedMap after(ChangesInput input) {
        return new MarkedMap(
                input,
                "new-",
                input.outlineAfter(),
                input.outlineBefore(),
                // The page that a URL leads to instead has not changed by that.
                change -> change.kind() == ChangeKind.PAGE_REDIRECTED ? Optional.empty() : change.after(),
                Change::before);
    }

    /** What stands at the top. */
    List<MarkedNode> nodes() {
        return nodes;
    }

    private static void number(Outline outline, String prefix, Map<String, String> ids) {
        ids.put(outline.place().path(), prefix + ids.size());
        outline.children().forEach(child -> number(child, prefix, ids));
    }

    private MarkedNode node(Outline outline) {
        Place place = outline.place();
        List<MarkedNode> children = outline.children().stream().map(this::node).toList();
        List<Change> own = changes.getOrDefault(place.path(), List.of());
        return new MarkedNode(
                ids.getOrDefault(place.path(), ""),
                Shown.text(place.title().isEmpty() ? name(place.path()) : place.title()),
                Shown.text(inSection(place.path())),
                own.isEmpty() ? null : ChangeMark.of(own),
                notes(own),
                elsewhere(own, place),
                children);
    }

    private static String name(String path) {
        return path.isEmpty() ? "Course" : RelativePaths.nameOf(path);
    }

    /** The path of a file within the section that it stands in, and the folder of a section's own page. */
    private static String inSection(String path) {
        String name = RelativePaths.nameOf(path);
        String folder = RelativePaths.nameOf(RelativePaths.folderOf(path));
        if (PageFiles.isSectionPage(name)) {
            return folder.isEmpty() ? name : folder + "/";
        }
        return PageFiles.isFolderPage(name) && !folder.isEmpty() ? folder + "/" + name : name;
    }

    private static List<String> notes(List<Change> changes) {
        List<String> notes = changes.stream()
                .map(change -> change.kind().what()
                        + (change.accepted().isPresent()
                                ? " (accepted)"
                                : " (" + change.bump().word() + ")"))
                .distinct()
                .toList();
        if (notes.size() <= MOST_NOTES) {
            return notes;
        }
        List<String> cut = new ArrayList<>(notes.subList(0, MOST_NOTES));
        cut.add("and " + (notes.size() - MOST_NOTES) + " more kinds of changes");
        return cut;
    }

    /** Where a page is in the other version, when it is elsewhere. */
    private Optional<MarkedNode.Link> elsewhere(List<Change> changes, Place here) {
        return changes.stream()
                .flatMap(change -> other.apply(change).stream())
                .filter(place -> !place.path().equals(here.path()) && othersIds.containsKey(place.path()))
                .findFirst()
                .map(place -> new MarkedNode.Link(Shown.text(place.path()), "#" + othersIds.get(place.path())));
    }
}
