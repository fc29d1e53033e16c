package io.github.coursekit.goal;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.course.Course;
import io.github.coursekit.file.PathNames;
import io.github.coursekit.fix.FixResult;
import io.github.coursekit.fix.FixedFile;
import io.github.coursekit.fix.Fixer;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.LintSession;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.OverlaySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A course that is kept checked while its files are edited: what {@code check} says of it, with the texts that an editor has not saved.
 *
 * <pre>{@code
 * LiveCourse course = LiveCourse.open(EditedCourse.of(project), Map.of());
 * LintResult result = course.update(Set.of(file), Map.of(file, "# What is typed"));
 * }</pre>
 *
 * <p>Servers are not asked, and other courses are not known. Used by one thread; it writes nothing.
 */
public final class LiveCourse {

    private final Path folder;
    private final DecidingFiles deciding;
    private final List<String> problems;
    private final UnsavedTexts texts;
    private final CheckedSource source;
    private final LintSession session;
    private final Counting counting;
    private final GlancedResults glanced;
    private LintResult result;

    private LiveCourse(Project project, Path baselineFile, Path folder, Map<Path, String> unsaved)
            throws GoalException, IOException {
        this.folder = folder;
        List<Rule> rules = AllRules.load();
        this.glanced = new GlancedResults(rules);
        FoundSite found = project.site(folder);
        Configuration configuration = project.configuration(rules, found);
        this.deciding = DecidingFiles.of(project, baselineFile, folder, found, configuration);
        this.problems = CheckWarnings.ofSite(found);
        this.texts = new UnsavedTexts(new OverlaySource(project.source(folder, found)));
        this.source = new CheckedSource(texts.overlay());
        unsaved.forEach((file, text) -> path(file).ifPresent(path -> texts.lay(path, text)));
        this.session = new Linter(rules, configuration, project.threads()).open(source, Progress.NONE);
        Check.Request request =
                new Check.Request(project, Severity.ERROR, 0, List.of(), project.directory(), baselineFile, null);
        this.counting = Counting.of(request, configuration, source, folder);
        this.result = counting.tolerating(session.result());
    }

    /**
     * {@return a course, checked}
     *
     * @param course the course
     * @param unsaved the texts that lie over the files of the disk, by absolute path; those of other files do not matter
     * @throws GoalException when there is no course, or a setting is wrong; caused by a {@link io.github.coursekit.config.ConfigurationException} where that tells
     *     places
     */
    public static LiveCourse open(EditedCourse course, Map<Path, String> unsaved) throws GoalException {
        Project edited = course.project().withUnsaved(unsaved);
        Path folder = edited.contentFolder()
                .orElseThrow(() -> new GoalException("There is no content folder in " + edited.directory()));
        try {
            return new LiveCourse(edited, course.baselineFile(), folder, unsaved);
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + folder, e);
        }
    }

    /** {@return the content folder, absolute} */
    public Path folder() {
        return folder;
    }

    /** The files that decide how the course is checked, absolute; each may be absent. */
    Set<Path> settings() {
        return deciding.settings();
    }

    /** The folders, or files, that the site serves beside the content, absolute; each may be absent. */
    List<Path> besides() {
        return deciding.besides();
    }

    /** What of the site's configuration cannot be read, a sentence each. */
    List<String> problems() {
        return problems;
    }

    /** What was checked. */
    CheckedSource source() {
        return source;
    }

    /** {@return what a check finds, as things are} */
    public LintResult result() {
        return result;
    }

    /**
     * {@return the path that a file of the content has in the course; empty for any other file}
     *
     * @param file an absolute path, normalised
     */
    public Optional<String> path(Path file) {
        return file.startsWith(folder) && !file.equals(folder)
                ? Optional.of(PathNames.relativize(folder, file))
                : Optional.empty();
    }

    /**
     * {@return whether a file decides how the course is checked: when it has changed, the course is to be opened anew}
     *
     * @param file an absolute path, normalised
     */
    public boolean isSetting(Path file) {
        return deciding.settings().contains(file);
    }

    /**
     * {@return whether a file decides how the course is checked while it is typed: the configuration, a layer that it extends, or a schema that it names}
     *
     * @param file an absolute path, normalised
     */
    public boolean isTypedSetting(Path file) {
        return deciding.typed().contains(file);
    }

    /**
     * {@return whether a file that is new may decide how the course is checked: it stands beside one that does}
     *
     * @param file an absolute path, normalised
     */
    public boolean mayBeSetting(Path file) {
        return path(file).isEmpty() && deciding.mayBeOne(file);
    }

    /**
     * {@return what a check finds now}
     *
     * @param changed absolute paths of files and folders that changed, came or went; those outside the course do not matter
     * @param unsaved the texts that lie over the files of the disk now, by absolute path
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted; then this is of no more use
     */
    public LintResult update(Collection<Path> changed, Map<Path, String> unsaved) throws IOException {
        return read(changed, unsaved) ? check() : result;
    }

    /**
     * {@return whether anything of the course changed} The course is then as it is now, and the result what it was until {@link #check} is called.
     *
     * @param changed absolute paths of files and folders that changed, came or went; those outside the course do not matter
     * @param unsaved the texts that lie over the files of the disk now, by absolute path
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted; then this is of no more use
     */
    boolean read(Collection<Path> changed, Map<Path, String> unsaved) throws IOException {
        Set<String> paths = new TreeSet<>();
        for (Path file : changed) {
            Optional<String> path = path(file);
            if (path.isPresent()) {
                paths.add(path.get());
                texts.lay(path.get(), unsaved.get(file));
            } else if (deciding.isBeside(file)) {
                paths.add(ContentSource.BESIDE);
            } else if (folder.startsWith(file)) {
                paths.add("");
            }
        }
        if (!paths.isEmpty()) {
            session.read(paths);
        }
        return !paths.isEmpty();
    }

    /** What a check finds in the course as it was last read. */
    LintResult check() throws IOException {
        result = counting.tolerating(session.lint());
        return result;
    }

    /** The course as it was last read. */
    Course course() {
        return session.course();
    }

    /**
     * {@return what there is to say of a lesson whose text is another now, before the course is checked with it} What rules on single lessons find there is new; what rules on the
     * course found there stays, as far as it did not stand in what has changed. An {@link #update} is to follow. Empty where only a check of the course can tell.
     *
     * @param file an absolute path
     * @param text the text that lies over the file of the disk
     * @throws IOException when the waiting thread is interrupted
     */
    public Optional<LintResult> glance(Path file, String text) throws IOException {
        Optional<String> path = path(file);
        String before = path.map(texts::of).orElse(null);
        if (path.isEmpty() || before == null || counting.baseline().isPresent()) {
            return Optional.empty();
        }
        texts.show(path.get(), text);
        Shift shift = Shift.between(path.get(), before, text);
        return session.glance(path.get()).map(seen -> glanced.of(result, seen, shift));
    }

    /**
     * {@return what fixes come to, which are made nowhere}
     *
     * @param wanted tells whose fixes to try
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted; then this is of no more use
     */
    public FixResult tryFixes(Predicate<Violation> wanted) throws IOException {
        FixResult fixed =
                new Fixer(session, texts.overlay(), source, counting::tolerating, path -> Optional.empty()).fix(wanted);
        Set<String> changed = new TreeSet<>();
        for (FixedFile file : fixed.files()) {
            changed.add(file.path());
            texts.layAgain(file.path());
        }
        session.update(changed);
        return fixed;
    }
}
