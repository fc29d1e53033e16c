package io.github.coursekit.catalog;

import io.github.coursekit.course.PlainValue;
import java.util.List;
import java.util.Optional;

/**
 * A lesson, or the page of a section.
 *
 * @param path the file's path
 * @param url the path of its URL
 * @param language the code of its language; empty for the main one of a site that names none
 * @param translations the paths of the lessons that say the same in other languages
 * @param names what it is called
 * @param draft whether it is a draft
 * @param dates its dates
 * @param weight what orders it; 0 for none
 * @param aliases the other URLs that lead to it
 * @param frontMatter the other keys of its front matter as they are written, with their values, those of a cascade behind them; without what answers a question
 * @param content what a reader finds in it
 * @param targets where its destinations lead that lead into its course
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal; empty where the catalog does not tell all of the file's front matter, since it would prove a guess at the rest
 */
public record CatalogLesson(
        String path,
        String url,
        Optional<String> language,
        List<String> translations,
        CatalogNames names,
        boolean draft,
        CatalogDates dates,
        long weight,
        List<String> aliases,
        PlainValue.Entries frontMatter,
        CatalogContent content,
        List<CatalogTarget> targets,
        Optional<String> sha256)
        implements CatalogNode {

    /** Copies the lists. */
    public CatalogLesson {
        translations = List.copyOf(translations);
        aliases = List.copyOf(aliases);
        targets = List.copyOf(targets);
    }
}
