package io.github.coursekit.server;

import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.target.ResolvedLink;
import io.github.coursekit.target.Target;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** What is told of the place under the pointer: why what was found there matters, and what a link leads to. */
final class Hovers {

    private static final String WHY = "## Why\n\n";

    /** A link of one rule's page to another's. */
    private static final Pattern BESIDE = Pattern.compile("\\]\\((?=[a-z0-9-]+\\.html)");

    private final View view;

    Hovers(View view) {
        this.view = view;
    }

    /** What is told of an offset of a lesson; empty for nothing. */
    Optional<Hover> at(Lesson lesson, int offset) {
        List<String> parts = new ArrayList<>();
        view.violations(lesson).stream()
                .filter(violation -> Links.isAt(violation.location().range(), offset))
                .forEach(violation -> parts.add(why(violation)));
        new Links(view).at(lesson, offset).flatMap(this::target).ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", parts))));
    }

    private String why(Violation violation) {
        Optional<RulePage> page = view.result().rules().stream()
                .filter(each -> each.rule().id().equals(violation.rule().id()))
                .findFirst();
        Optional<String> address = page.flatMap(RulePage::address);
        String id = violation.rule().id();
        String name = address.map(at -> "[" + id + "](" + at + ")").orElse(id);
        String severity = violation.severity().name().toLowerCase(Locale.ROOT);
        return "**%s** (%s)\n\n%s"
                .formatted(name, severity, page.map(Hovers::why).orElse(""));
    }

    /** The first paragraph of why a rule is there. */
    private static String why(RulePage page) {
        String markdown = page.markdown();
        int start = markdown.indexOf(WHY);
        if (start < 0) {
            return "";
        }
        int end = markdown.indexOf("\n\n", start + WHY.length());
        String first = markdown.substring(start + WHY.length(), end < 0 ? markdown.length() : end);
        String folder = page.address().map(UriPaths::baseOf).orElse("");
        return BESIDE.matcher(first).replaceAll("](" + folder);
    }

    private Optional<String> target(ResolvedLink link) {
        return Links.page(link.target())
                .map(this::page)
                .or(() -> new Links(view).place(link.target()).map(place -> "`" + place.path() + "`"));
    }

    private String page(Target.Page page) {
        Lesson lesson = page.lesson();
        FrontMatter.Names names = lesson.frontMatter().names();
        StringBuilder text = new StringBuilder("**" + plain(names.title().orElse(lesson.path())) + "**");
        lesson.headings().stream()
                .filter(heading -> heading.id().filter(page.fragment()::equals).isPresent())
                .findFirst()
                .map(LessonHeading::text)
                .ifPresent(heading -> text.append(" \u203a ").append(plain(heading)));
        text.append("\n\n`").append(lesson.path()).append('`');
        names.description().ifPresent(description -> text.append("\n\n").append(plain(description)));
        return text.toString();
    }

    /** A text that is no Markdown, whatever stands in it. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>()#!|])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
