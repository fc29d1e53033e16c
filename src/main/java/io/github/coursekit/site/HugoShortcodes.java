package io.github.coursekit.site;

import io.github.coursekit.site.ShortcodeForm.Closing;
import java.util.List;
import java.util.Map;

/** Hugo's own shortcodes. See <a href="https://gohugo.io/shortcodes/">its list</a>. */
final class HugoShortcodes {

    /** The forms by name. */
    static final Map<String, ShortcodeForm> FORMS = Map.ofEntries(
            Map.entry("comment", form(Closing.NEEDED, List.of())),
            Map.entry(
                    "details",
                    new ShortcodeForm(Closing.NEEDED, List.of(), List.of(), List.of(), List.of(), List.of(), true)),
            Map.entry(
                    "figure",
                    new ShortcodeForm(
                            Closing.REFUSED, one("src"), List.of("src"), List.of(), List.of("link"), List.of(), false)),
            Map.entry("gist", form(Closing.REFUSED, List.of(List.of("0"), List.of("1")))),
            Map.entry("highlight", form(Closing.NEEDED, List.of())),
            Map.entry("instagram", form(Closing.REFUSED, one("0"))),
            Map.entry("param", form(Closing.REFUSED, one("0"))),
            Map.entry("qr", form(Closing.NEEDED, List.of())),
            Map.entry("ref", reference()),
            Map.entry("relref", reference()),
            Map.entry("tweet", form(Closing.REFUSED, one("0", "id"))),
            Map.entry("twitter", form(Closing.REFUSED, one("0", "id"))),
            Map.entry("vimeo", form(Closing.REFUSED, one("0", "id"))),
            Map.entry("x", form(Closing.REFUSED, List.of(List.of("user"), List.of("id")))),
            Map.entry("youtube", form(Closing.REFUSED, one("0", "id"))));

    /** Those that Hugo no longer has since version 0.156, each with what stands for it. */
    static final Map<String, String> REMOVED = Map.of(
            "gist",
            "put the code into a fence, or link to it",
            "tweet",
            "write 'x' for it",
            "twitter",
            "write 'x' for it");

    private HugoShortcodes() {}

    private static ShortcodeForm form(Closing closing, List<List<String>> required) {
        return new ShortcodeForm(closing, required, List.of(), List.of(), List.of(), List.of(), false);
    }

    private static ShortcodeForm reference() {
        return new ShortcodeForm(
                Closing.REFUSED, one("0", "path"), List.of(), List.of("0", "path"), List.of(), List.of(), false);
    }

    private static List<List<String>> one(String... names) {
        return List.of(List.of(names));
    }
}
