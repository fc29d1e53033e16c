package io.github.coursekit.site;

/**
 * Where a file of a course stands on the site.
 *
 * @param language the code of its language; empty where the languages of the site are not known
 * @param path its path below the site's content as Hugo sees it, with {@code /}: where languages are known, without the suffix that tells one
 */
public record SitePlace(String language, String path) {

    /** As the record's own, and quick: places are looked up for every link. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SitePlace place && path.equals(place.path) && language.equals(place.language);
    }

    @Override
    public int hashCode() {
        return 31 * language.hashCode() + path.hashCode();
    }
}
