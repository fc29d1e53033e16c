package io.github.coursekit.cache;

import io.github.coursekit.lint.LintCache;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.load.AssetMemory;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.text.SharedValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an earlier run found in the files of a course, under keys that hold all that it depends on; and what this run leaves for the next one.
 *
 * <pre>{@code
 * new Linter(rules, configuration, threads, CourseCache.in(file)).lint(source, progress);
 * }</pre>
 */
public final class CourseCache {

    private final CacheEntries entries;
    private final CachedLessons lessons;
    private final CachedRules rules;
    private final SharedValues shared = new SharedValues();

    private CourseCache(CacheEntries entries, ViolationCodec violations) {
        this.entries = entries;
        this.lessons = new CachedLessons(entries, violations, shared);
        this.rules = new CachedRules(entries, violations, shared);
    }

    /**
     * {@return the cache of a course, for its linter}
     *
     * @param file where it is kept; it need not exist, and nothing is found in one that cannot be trusted
     */
    public static LintCache in(Path file) {
        return (rules, configuration) -> {
            List<RuleDescriptor> known =
                    Linter.pages(rules).stream().map(RulePage::rule).toList();
            return new KeyedMemory(open(file, known), new LintContexts(rules, known, configuration));
        };
    }

    /**
     * {@return the cache that a file holds; an empty one when there is no file, or none that can be trusted}
     *
     * @param file the file
     * @param rules the rules that a violation can be of
     */
    static CourseCache open(Path file, Collection<RuleDescriptor> rules) {
        Map<String, RuleDescriptor> byId = rules.stream().collect(Collectors.toMap(RuleDescriptor::id, rule -> rule));
        return new CourseCache(new CacheEntries(file), new ViolationCodec(byId));
    }

    CachedLessons lessons() {
        return lessons;
    }

    CachedRules rules() {
        return rules;
    }

    AssetMemory assets(String context) {
        return new CachedAssets(entries, context, shared);
    }

    /**
     * Leaves what was found for the next run.
     *
     * @throws IOException when it cannot be written; the next run then finds what this one found
     */
    void save() throws IOException {
        entries.save();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
