package io.github.coursekit.site.read;

import io.github.coursekit.site.Languages;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code languages}. See <a href="https://gohugo.io/configuration/languages/">Hugo's documentation</a>. */
final class LanguagesReader {

    private LanguagesReader() {}

    static Languages read(Setting settings) {
        Set<String> disabled = new TreeSet<>();
        settings.get("disableLanguages").texts().forEach(code -> disabled.add(code.toLowerCase(Locale.ROOT)));
        Set<String> codes = new TreeSet<>();
        settings.get("languages").stream()
                .filter(language ->
                        !language.getValue().get("disabled").isTrue() && !disabled.contains(language.getKey()))
                .forEach(language -> codes.add(language.getKey()));
        String main = settings.get("defaultContentLanguage")
                .text()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse("en");
        if (!codes.contains(main)) {
            // What is not declared is the only one, or the first of those that are.
            codes.addAll(codes.isEmpty() ? Set.of(main) : Set.of());
            main = codes.iterator().next();
        }
        return new Languages(
                main,
                codes,
                true,
                settings.get("defaultContentLanguageInSubdir").isTrue());
    }
}
