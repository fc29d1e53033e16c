package io.github.coursekit.compare;

import io.github.coursekit.text.UriPaths;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What answers at the URLs of one version at some instant: pages that are published, and their aliases. */
final class Urls {

    private final Edition edition;
    private final Instant at;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Page> aliases = new HashMap<>();

    Urls(Edition edition, Instant at) {
        this.edition = edition;
        this.at = at;
        for (Page page : edition.pages().values()) {
            if (isLive(page)) {
                pages.putIfAbsent(page.url(), page);
                page.aliases().forEach(alias -> aliases.putIfAbsent(alias, page));
            }
        }
    }

    boolean isLive(Page page) {
        return page.hidden(at).isEmpty();
    }

    /** Why a page that is not live is not. */
    String hidden(Page page) {
        return page.hidden(at).orElse("is published");
    }

    /** The page that stands at a URL. */
    Optional<Page> page(String url) {
        return Optional.ofNullable(pages.get(url));
    }

    /** The page that a URL leads to that is not its own. */
    Optional<Page> aliased(String url) {
        return Optional.ofNullable(aliases.get(url));
    }

    /** What answers that is neither a page nor an alias, a clause. */
    Optional<String> otherwise(String url) {
        if (edition.lists().contains(url)) {
            return Optional.of("Hugo lists there what is in the folder");
        }
        return edition.elsewhere().matches(UriPaths.decode(url).replaceFirst("^/", ""))
                ? Optional.of("the site's server leads from there to elsewhere")
                : Optional.empty();
    }

    /** Whether anything answers. */
    boolean answers(String url) {
        return pages.containsKey(url)
                || aliases.containsKey(url)
                || otherwise(url).isPresent();
    }
}
