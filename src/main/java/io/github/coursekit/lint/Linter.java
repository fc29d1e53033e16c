package io.github.coursekit.lint;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a rule set over a course. It is handed the rules and knows none of them; what it finds itself has the ids of {@link #ENGINE_RULES}.
 *
 * <p>Whatever happens to one file, in the parsers or in a rule of anyone, costs what else would have been found in that file, and is told; all other files
 * are linted all the same. The result is the same for any number of threads.
 */
public final class Linter {

    /** What the engine reports by itself. */
    public static final List<RuleDescriptor> ENGINE_RULES = EngineRules.ALL;

    private final List<Rule> rules;
    private final Configuration configuration;
    private final Workers workers;
    private final ActiveRules active;
    private final @Nullable LintCache cache;

    /**
     * Prepares a run on as many threads as there are processors.
     *
     * @param rules the rules to run
     * @param configuration the course's configuration
     */
    public Linter(List<Rule> rules, Configuration configuration) {
        this(rules, configuration, Threads.of(Runtime.getRuntime().availableProcessors()));
    }

    /**
     * Prepares a run.
     *
     * @param rules the rules to run
     * @param configuration the course's configuration
     * @param threads how many files are linted at once
     */
    public Linter(List<Rule> rules, Configuration configuration, Threads threads) {
        this(rules, configuration, threads, null);
    }

    /**
     * Prepares a run that builds on earlier ones.
     *
     * @param rules the rules to run
     * @param configuration the course's configuration
     * @param threads how many files are linted at once
     * @param cache what earlier runs left, and where this one leaves what it finds; null for neither
     */
    public Linter(List<Rule> rules, Configuration configuration, Threads threads, @Nullable LintCache cache) {
        this.cache = cache;
        this.rules = List.copyOf(rules);
        this.configuration = configuration;
        this.workers = new Workers(threads);
        this.active = new ActiveRules(this.rules, configuration.rules());
    }

    /**
     * {@return what a content folder's linting brings}
     *
     * @param folder the content folder
     * @throws IOException when the folder itself cannot be listed, or the waiting thread is interrupted
     */
    public LintResult lint(Path folder) throws IOException {
        return lint(FolderSource.of(folder), Progress.NONE);
    }

    /**
     * {@return what linting content brings}
     *
     * @param source the content
     * @param progress is told of each lesson
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted
     */
    public LintResult lint(ContentSource source, Progress progress) throws IOException {
        return open(source, progress).result();
    }

    /**
     * {@return the linted content, ready to follow changes of its files}
     *
     * @param source the content
     * @param progress is told of each lesson
     * @throws IOException when the content folder itself cannot be listed, or the waiting thread is interrupted
     */
    public LintSession open(ContentSource source, Progress progress) throws IOException {
        EarlierRuns earlier = EarlierRuns.of(cache, rules, configuration);
        return new LintSession(source, rules, configuration, active, workers, earlier, progress);
    }

    /**
     * {@return the pages of rules and of what the engine itself reports, sorted by id}
     *
     * @param rules the rules
     */
    public static List<RulePage> pages(List<Rule> rules) {
        List<RulePage> pages = new ArrayList<>();
        for (RuleDescriptor rule : ENGINE_RULES) {
            pages.add(new RulePage(rule, Linter.class));
        }
        for (Rule rule : rules) {
            pages.add(RulePage.of(rule));
        }
        pages.sort(Comparator.comparing(page -> page.rule().id()));
        return Collections.unmodifiableList(pages);
    }
}
