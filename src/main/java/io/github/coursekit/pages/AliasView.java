package io.github.coursekit.pages;

/**
 * All that an old address of a page shows.
 *
 * @param href leads to the page, relative; it begins with a dot, so that no browser takes a part of it for something else
 */
record AliasView(String href) {

    static AliasView of(String alias, PublishedPage page) {
        String href = PageNames.link(alias, page.name());
        return new AliasView(href.startsWith(".") ? href : "./" + href);
    }

    String policy() {
        return PageView.POLICY;
    }
}
