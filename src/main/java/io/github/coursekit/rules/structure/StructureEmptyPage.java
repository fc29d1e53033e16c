package io.github.coursekit.rules.structure;

import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.Languages;
import io.github.coursekit.site.LessonTypes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** See the page {@code structure-empty-page.md}, which is the documentation and the test of this rule. */
final class StructureEmptyPage implements LessonRule {

    /** Keys that lead readers elsewhere, without hyphens and underscores. */
    private static final Set<String> LEADING_ON =
            Set.of("externallink", "externalurl", "manuallink", "redirect", "redirects", "redirectto", "redirecturl");

    private static final List<String> LAYOUTS = List.of("layout", "template");

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("structure-empty-page", "A page has content", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (!hasContent(text) && needsBody(text.lesson()) && isInMainLanguage(text)) {
            reporter.report(Finding.at(
                            text.source().at(text.block().opener()), "The page has front matter and nothing else")
                    .advice("write it, or mark it '" + text.block().notation().entry("draft", "true") + "'"));
        }
    }

    private static boolean hasContent(LessonText text) {
        for (Run run : text.markdown().runs()) {
            if (run.hasContent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsBody(Lesson lesson) {
        FrontMatter frontMatter = lesson.frontMatter();
        return lesson.readable()
                && isTitled(frontMatter)
                && !frontMatter.publication().draft()
                && !lesson.isSnippet()
                && !lesson.isSectionPage()
                && !lesson.isAssessment()
                && !isWrittenByLayout(frontMatter)
                && !leadsOn(frontMatter);
    }

    /** Templates may show what a page says in the main language; and what is in no language of the site is not published. */
    private static boolean isInMainLanguage(LessonText text) {
        Languages languages = text.settings().site().languages();
        return !languages.declared()
                || text.settings().site().places(text.lesson().path()).stream()
                        .anyMatch(place -> place.language().equals(languages.main()));
    }

    /** What has no title is no page of its own, or front-matter-schema says so. */
    private static boolean isTitled(FrontMatter frontMatter) {
        return frontMatter.hasKey("title") || frontMatter.names().title().isPresent();
    }

    /** A layout of its own, by name (in other generators a template) or by a type that is no lesson's, makes the page. */
    private static boolean isWrittenByLayout(FrontMatter frontMatter) {
        boolean ownType = frontMatter
                .names()
                .type()
                .filter(type -> !LessonTypes.ALL.contains(type.toLowerCase(Locale.ROOT)))
                .isPresent();
        return ownType
                || LAYOUTS.stream()
                        .anyMatch(key -> frontMatter.others().get(key).isPresent());
    }

    /** Menus lead from such a page to another place, or there is no page at all. */
    private static boolean leadsOn(FrontMatter frontMatter) {
        boolean key = frontMatter.others().entries().stream()
                .map(entry -> entry.key().toLowerCase(Locale.ROOT).replaceAll("[-_]", ""))
                .anyMatch(LEADING_ON::contains);
        boolean named = frontMatter.others().entries().stream().anyMatch(StructureEmptyPage::namesAddress);
        boolean elsewhere =
                frontMatter.address().url().filter(url -> url.contains("://")).isPresent();
        return key || named || elsewhere || frontMatter.isOnlyLinked();
    }

    /** A key such as {@code source_url} with an address is where a layout leads readers to. */
    private static boolean namesAddress(PlainValue.Entry entry) {
        return entry.key().toLowerCase(Locale.ROOT).matches("(?:.*[-_])?(?:url|link|href)")
                && entry.value() instanceof PlainValue.Text text
                && text.text().matches("(?s)https?://.*");
    }
}
