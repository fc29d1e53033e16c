package io.github.coursekit.rules.links;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.Dependence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.target.CourseTarget;
import io.github.coursekit.target.CourseTargets;
import io.github.coursekit.target.ResolvedLink;
import io.github.coursekit.target.Target;
import io.github.coursekit.target.Targets;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What the rules on destinations share: the walk over resolved links, and how a better destination is told. */
final class CheckedLinks {

    /** What Markdown, HTML, shortcodes and the notations of front matter read as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./#][A-Za-z0-9_./#?=&%+,:~@-]*");

    private CheckedLinks() {}

    /** The links and embedded things of a lesson's body, whose destinations are judged as they are written. */
    static List<LessonLink> inBody(LessonText text) {
        return text.lesson().links().stream()
                .filter(link -> link.kind() == LessonLink.Kind.LINK || link.kind() == LessonLink.Kind.EMBED)
                .toList();
    }

    /** Hands over every link of some kinds that can be followed, with the lesson that holds it. */
    static void forEach(Course course, Set<LessonLink.Kind> kinds, BiConsumer<Lesson, ResolvedLink> action) {
        Targets targets = Targets.of(course);
        for (Lesson lesson : course.lessons()) {
            for (ResolvedLink link : targets.links(lesson)) {
                if (kinds.contains(link.link().kind())) {
                    action.accept(lesson, link);
                }
            }
        }
    }

    /** Hands over every link of some kinds that leads into another course. What is below the URL of this course's own site may be of any course on it. */
    static void intoCourses(Course course, Set<LessonLink.Kind> kinds, CourseTargets courses, CourseLinkAction action) {
        String site = course.settings().site().urls().baseUrl().orElse("");
        for (Lesson lesson : course.lessons()) {
            for (LessonLink link : lesson.links()) {
                if (kinds.contains(link.kind()) && courses.mayHold(link.destination())) {
                    courses.of(link.destination())
                            .filter(target -> !CourseTargets.isBelow(site, link.destination()))
                            .ifPresent(target -> action.accept(lesson, link, target));
                }
            }
        }
    }

    /** What is found of the links of some kinds that lead into other courses depends on those. */
    static Dependence dependence(Course course, Set<LessonLink.Kind> kinds, CourseTargets courses) {
        Dependence all = Dependence.ON_COURSE;
        for (Lesson lesson : course.lessons()) {
            for (LessonLink link : lesson.links()) {
                if (kinds.contains(link.kind())) {
                    if (courses.mayHold(link.destination())) {
                        return Dependence.ON_MORE;
                    }
                    if (courses.mayEverHold(link.destination())) {
                        all = Dependence.ON_COURSE_NOW;
                    }
                }
            }
        }
        return all;
    }

    /** Takes a link into another course. */
    interface CourseLinkAction {
        void accept(Lesson lesson, LessonLink link, CourseTarget target);
    }

    /**
     * Reports the links of some kinds that lead to nothing, and those of which that is not known; {@code fact} says so of a destination and of where it was looked
     * for.
     */
    static void report(
            Course course, Set<LessonLink.Kind> kinds, BiFunction<LessonLink, String, String> fact, Reporter reporter) {
        PageFiles pages = course.settings().site().pages();
        forEach(course, kinds, (lesson, resolved) -> {
            LessonLink link = resolved.link();
            if (Malformed.is(link)) {
                return; // one that is no destination is for link-syntax
            }
            Location place = lesson.at(link.range());
            if (resolved.target() instanceof Target.Undecided undecided) {
                reporter.undecided(new UndecidedPlace(place, undecided.cause()));
            } else if (resolved.target() instanceof Target.Nothing nothing) {
                Finding finding = Finding.at(place, fact.apply(link, nothing.looked()))
                        .subject(link.destination())
                        .cause(cause(link.kind(), nothing));
                reporter.report(nothing.meant()
                        .map(meant -> advised(finding, link, meant, pages))
                        .orElse(finding));
            }
        });
    }

    /** What may be behind many of them: a page, file or folder that is not there. Of other kinds of links the destination alone tells. */
    private static String cause(LessonLink.Kind kind, Target.Nothing nothing) {
        boolean link = kind == LessonLink.Kind.LINK;
        if (!link && kind != LessonLink.Kind.EMBED) {
            return "";
        }
        String what = link ? "links lead" : "images and other files are looked for";
        return nothing.missing().equals(nothing.looked())
                ? what + (link ? " to '" : " at '") + nothing.looked() + "', where nothing is"
                : what + " below '" + nothing.missing() + "', where nothing is; is that folder missing, or served by"
                        + " another part of the site (links: elsewhere)?";
    }

    private static Finding advised(Finding finding, LessonLink link, Target.Suggestion meant, PageFiles pages) {
        Finding advised = finding.advice("did you mean '" + meant.destination() + "'?");
        if (!meant.certain() || !isWritable(link, meant.destination())) {
            return advised;
        }
        Fix fix = write(meant.destination(), finding.location());
        // Something may turn links to files into URLs; then an editor would write the file's name.
        boolean otherForm = namesFile(link.destination(), pages) && !namesFile(meant.destination(), pages);
        return advised.fix(otherForm ? fix.unsafe() : fix);
    }

    private static boolean namesFile(String destination, PageFiles pages) {
        return pages.isPage(destination.split("[?#]", 2)[0]);
    }

    /** The finding, with the fix that writes another destination where that is written alike in every notation. */
    static Finding mended(Finding finding, LessonLink link, String destination) {
        return isWritable(link, destination) ? finding.fix(write(destination, finding.location())) : finding;
    }

    /** Whether a link's destination stands as it is, since all escapes are longer than what they stand for, and one in its place needs none. */
    static boolean isWritable(LessonLink link, String destination) {
        boolean verbatim = link.range().length() == link.destination().length();
        boolean escaped = destination.indexOf('%') >= 0 && link.destination().indexOf('%') < 0;
        return verbatim && !escaped && PLAIN.matcher(destination).matches();
    }

    /** Writes another destination where one stands. */
    static Fix write(String destination, Location place) {
        return Fix.of("Write '" + destination + "'", new TextEdit(place, destination));
    }
}
