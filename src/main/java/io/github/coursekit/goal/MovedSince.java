package io.github.coursekit.goal;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.compare.CompareSettings;
import io.github.coursekit.compare.Comparer;
import io.github.coursekit.compare.Edition;
import io.github.coursekit.compare.EditionReader;
import io.github.coursekit.config.Configuration;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.rules.courses.MovedPages;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.ContentSource;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which pages of a course moved since an older version, as a comparison tells, and whether aliases lead to them. */
final class MovedSince {

    private final Edition old;
    private final Project project;
    private final CourseSettings settings;
    private final CompareSettings compare;
    private final Instant now;

    private MovedSince(Edition old, Project project, CourseSettings settings, CompareSettings compare, Instant now) {
        this.old = old;
        this.project = project;
        this.settings = settings;
        this.compare = compare;
        this.now = now;
    }

    static MovedSince of(OldSide side, Project project, Optional<Coordinates> coordinates, FoundSite found, Instant now)
            throws GoalException {
        Configuration.BesideRules configuration = project.configurationBesideRules(found);
        CourseSettings settings = configuration.settings();
        Edition old = OldEdition.read(side, project, coordinates, settings).edition();
        return new MovedSince(old, project, settings, configuration.compare(), now);
    }

    /** The pages that nothing leads to from where they were. */
    MovedPages pages(ContentSource source) throws GoalException {
        return new MovedPages(
                Comparer.compare(old, edition(source), compare, now).aliases(), Set.of());
    }

    /** The same pages, with those to which their alias does not lead though they have it. */
    MovedPages check(MovedPages moved, ContentSource mended) throws GoalException {
        if (moved.aliases().isEmpty()) {
            return moved;
        }
        Set<String> vain = new TreeSet<>(moved.vain());
        vain.addAll(edition(mended).vainAliases(moved.aliases(), compare.at().orElse(now)));
        return new MovedPages(moved.aliases(), vain);
    }

    private Edition edition(ContentSource source) throws GoalException {
        return Compare.edition(project, source, settings, EditionReader.Name.NONE);
    }
}
