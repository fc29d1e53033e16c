package io.github.coursekit.server;

import io.github.coursekit.config.ConfigurationException;
import io.github.coursekit.config.ConfigurationProblem;
import io.github.coursekit.fix.FixResult;
import io.github.coursekit.goal.EditedCourse;
import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.LiveCourse;
import io.github.coursekit.goal.Project;
import io.github.coursekit.rule.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.lsp4j.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A course that is kept checked through whatever happens to its files and to its configuration. As long as the configuration is wrong, it is checked as the last right one says. Used by
 * the thread that checks.
 */
final class KeptCourse {

    private final EditedCourse course;
    private final Project project;
    private @Nullable LiveCourse live;

    /** Whether the course is to be opened anew whatever happens next. */
    private boolean stale = true;

    private List<Diagnostic> problems = List.of();

    KeptCourse(EditedCourse course) {
        this.course = course;
        this.project = course.project();
    }

    /** Whether anything that happens to a file may matter here. */
    boolean holds(Path file) {
        return file.startsWith(project.directory())
                || course.isContent(file)
                || course.isSetConfiguration(file)
                || (live != null && live.isSetting(file));
    }

    /** The configuration file; where what is wrong with the course as a whole is told. */
    Path configurationFile() {
        return project.configurationFile();
    }

    /** What is wrong with the configuration, or keeps the course from being checked. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** The course as it was checked last; empty while it cannot be. */
    Optional<View> view() {
        return live == null ? Optional.empty() : Optional.of(new View(live.folder(), live.result()));
    }

    /** Checks what is to be checked after some events; {@code unsaved} are the texts that lie over the disk. */
    void refresh(Collection<Event> events, Map<Path, String> unsaved) {
        LiveCourse known = live;
        boolean anew = known == null || stale || events.stream().anyMatch(event -> decides(event, known));
        if (anew && open(unsaved)) {
            return;
        }
        LiveCourse kept = live;
        if (kept != null) {
            try {
                kept.update(events.stream().map(Event::file).toList(), unsaved);
            } catch (IOException e) {
                lost("The content folder " + kept.folder() + " cannot be read: " + e.getMessage());
            }
        }
    }

    /** What there is to say of a lesson that is edited, until the course is checked with it; empty where only that can tell. */
    Optional<View> glance(Path file, Map<Path, String> unsaved) {
        LiveCourse known = live;
        String text = unsaved.get(file);
        if (known == null || stale || text == null) {
            return Optional.empty();
        }
        try {
            return known.glance(file, text).map(result -> new View(known.folder(), result));
        } catch (IOException e) {
            lost("The content folder " + known.folder() + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private boolean decides(Event event, LiveCourse known) {
        return switch (event.kind()) {
            case EDITED -> known.isTypedSetting(event.file());
            case SAVED -> known.isSetting(event.file());
            case CAME_OR_WENT -> known.isSetting(event.file()) || known.mayBeSetting(event.file());
        };
    }

    private boolean open(Map<Path, String> unsaved) {
        try {
            live = LiveCourse.open(course, unsaved);
            stale = false;
            problems = List.of();
            return true;
        } catch (GoalException e) {
            if (e.getCause() instanceof ConfigurationException wrong) {
                stale = true;
                problems = wrong.placed().stream().map(this::diagnostic).toList();
            } else {
                lost(String.join("\n", e.lines()));
            }
            return false;
        }
    }

    /** What is wrong in a layer that the configuration extends is told at the top of it. */
    private Diagnostic diagnostic(ConfigurationProblem problem) {
        return problem.file().equals(shownConfiguration()) ? Diagnoses.of(problem) : Diagnoses.of(problem.toString());
    }

    private String shownConfiguration() {
        try {
            return project.shown(configurationFile());
        } catch (GoalException e) {
            return ""; // the folder is gone, and what is wrong has no place any more
        }
    }

    private void lost(String problem) {
        live = null;
        stale = true;
        problems = List.of(Diagnoses.of(problem));
    }

    /** What fixes come to, which are made nowhere; empty where the course cannot be checked. */
    Optional<FixResult> tryFixes(Predicate<Violation> wanted) {
        LiveCourse known = live;
        if (known == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(known.tryFixes(wanted));
        } catch (IOException e) {
            lost("The content folder " + known.folder() + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }
}
