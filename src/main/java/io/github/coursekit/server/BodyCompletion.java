package io.github.coursekit.server;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** What can be typed in the body of a lesson: destinations of links and images, and shortcodes with their arguments. */
final class BodyCompletion {

    private static final Pattern DESTINATION = Pattern.compile("(!?)\\[[^\\[\\]]*+\\]\\(<?([^()<>\\s]*+)$");
    private static final Pattern TAG = Pattern.compile(".*\\{\\{[<%]\\s*+((?:(?![<%]\\}\\}).)*+)");
    private static final Pattern NAME = Pattern.compile("(/?)([\\w./-]*+)");
    private static final Pattern ARGUMENT = Pattern.compile("([\\w./-]++)\\s(?:.*\\s)?([\\w-]*+)");
    private static final Pattern VALUE =
            Pattern.compile("([\\w./-]++)\\s++(?:.*?\\s)??(?:([\\w-]++)=)?+[\"`]([^\"`]*+)");

    private final Cursor cursor;
    private final ShortcodeForms forms;
    private final Optional<Destinations> destinations;

    /** {@code destinations} are those of the page, when it is known. */
    BodyCompletion(Cursor cursor, ShortcodeForms forms, Optional<Destinations> destinations) {
        this.cursor = cursor;
        this.forms = forms;
        this.destinations = destinations;
    }

    List<CompletionItem> items() {
        String before = cursor.before();
        Matcher tag = TAG.matcher(before);
        if (tag.matches()) {
            return inTag(tag.group(1));
        }
        Matcher link = DESTINATION.matcher(before);
        return link.find()
                ? destinations(link.group(1).isEmpty() ? LessonLink.Kind.LINK : LessonLink.Kind.EMBED, link.group(2))
                : List.of();
    }

    private List<CompletionItem> destinations(LessonLink.Kind kind, String typed) {
        return destinations.map(all -> all.of(kind, typed)).orElse(List.of());
    }

    private List<CompletionItem> inTag(String written) {
        Matcher name = NAME.matcher(written);
        if (name.matches()) {
            return forms.names().stream()
                    .filter(each ->
                            name.group(1).isEmpty() || forms.of(each).closing() != ShortcodeForm.Closing.REFUSED)
                    .map(each -> cursor.item(name.group(2), each, CompletionItemKind.Function, ""))
                    .toList();
        }
        Matcher value = VALUE.matcher(written);
        if (value.matches()) {
            return values(
                    forms.of(value.group(1)),
                    Optional.ofNullable(value.group(2)).orElse("0"),
                    value.group(3));
        }
        Matcher argument = ARGUMENT.matcher(written);
        return argument.matches() ? arguments(forms.of(argument.group(1)), argument.group(2)) : List.of();
    }

    private List<CompletionItem> values(ShortcodeForm form, String argument, String typed) {
        if (form.refs().contains(argument)) {
            return destinations(LessonLink.Kind.REF, typed);
        }
        if (form.links().contains(argument)) {
            return destinations(LessonLink.Kind.LINK, typed);
        }
        return form.paths().contains(argument) ? destinations(LessonLink.Kind.PATH, typed) : List.of();
    }

    /** Those that are named: others stand by their position. */
    private List<CompletionItem> arguments(ShortcodeForm form, String typed) {
        Set<String> names = new TreeSet<>(form.arguments());
        form.required().forEach(names::addAll);
        Stream.of(form.paths(), form.refs(), form.links()).forEach(names::addAll);
        return names.stream()
                .filter(name -> !Character.isDigit(name.charAt(0)))
                .map(name -> cursor.item(typed, name + "=", CompletionItemKind.Field, ""))
                .toList();
    }
}
