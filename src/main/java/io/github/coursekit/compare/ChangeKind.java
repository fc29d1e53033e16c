package io.github.coursekit.compare;

import java.util.Locale;

/**
 * What can change between two versions of a course, with what it asks for unless settings say otherwise. Four consumers judge: a reader who kept a link, a site whose
 * templates read front matter, a platform that stores progress and results by ids, and a program that reads the catalog and opens files by its paths.
 */
public enum ChangeKind {
    /** A page is gone, and nothing answers at its URL. */
    PAGE_REMOVED(Bump.MAJOR, "page removed", "links to it lead nowhere"),
    /** A page is gone, and its URL leads to another one. */
    PAGE_REDIRECTED(Bump.MINOR, "page removed, its URL redirected", "links to it lead elsewhere"),
    /** A page is gone or published no more, and the old version had announced it. */
    PAGE_RETIRED(Bump.MINOR, "deprecated page gone", "links to it lead nowhere, as was announced"),
    /** A translation is gone, and nothing answers at its URL. */
    TRANSLATION_REMOVED(Bump.MAJOR, "translation removed", "links to it lead nowhere"),
    /** A page has another URL, and nothing answers at the old one. */
    PAGE_MOVED(Bump.MAJOR, "page moved, no alias", "links to its old URL lead nowhere"),
    /** A page has another URL, and the old one is an alias. */
    PAGE_MOVED_WITH_ALIAS(Bump.MINOR, "page moved, with an alias", "its old URL leads to the new one, without anchors"),
    /** A page has another URL, and at the old one stands another page. */
    URL_TAKEN(Bump.MAJOR, "another page stands at the URL", "links and progress lead to the wrong page"),
    /** A page is published no more. */
    PAGE_HIDDEN(Bump.MAJOR, "page no longer published", "links to it lead nowhere"),
    /** A page could be read, and can no more. */
    PAGE_UNREADABLE(Bump.MAJOR, "page cannot be read", "Hugo stops at it, and the catalog lacks it"),
    /** An alias answers no more. */
    ALIAS_REMOVED(Bump.MAJOR, "alias removed", "old links lead nowhere"),
    /** An id of a page is gone. */
    ANCHOR_REMOVED(Bump.MAJOR, "anchor removed", "links to it end at the top of the page"),
    /** A stage is gone, or is called otherwise. */
    STAGE_REMOVED(Bump.MAJOR, "stage removed", "its anchor is gone, and who shows stages misses it"),
    /** A stage says nothing to a role any more. */
    ROLE_ENTRY_REMOVED(Bump.MAJOR, "role entry removed", "what is shown for that role has a hole"),
    /** What was an assessment is none. */
    ASSESSMENT_REMOVED(Bump.MAJOR, "assessment removed", "its results belong to nothing"),
    /** The id of a question is gone. */
    QUESTION_REMOVED(Bump.MAJOR, "question removed", "its results belong to nothing"),
    /** The id of a page is another one, or gone. */
    ID_CHANGED(Bump.MAJOR, "id changed or removed", "progress and certificates are stored by it"),
    /** A page is of another type. */
    TYPE_CHANGED(Bump.MAJOR, "type changed or removed", "templates and platforms choose by it"),
    /** A key that was promised differs. */
    CONTRACT_KEY_CHANGED(Bump.MAJOR, "contract key changed or removed", "the course promises this key"),
    /** A file with a URL is gone. */
    ASSET_REMOVED(Bump.MAJOR, "asset removed or renamed", "its URL and its path in the jar are gone"),
    /** The course is called otherwise in a Maven repository. */
    COORDINATES_CHANGED(Bump.MAJOR, "coordinates changed", "dependencies, and paths in the jar, name them"),
    /** The licence differs. */
    LICENCE_CHANGED(Bump.MAJOR, "licence changed", "look at this: what was allowed may be so no more"),

    /** A page is new. */
    PAGE_ADDED(Bump.MINOR, "page added", "there is more to link to"),
    /** A page is new in a language. */
    TRANSLATION_ADDED(Bump.MINOR, "translation added", "there is more to link to"),
    /** A page that was there is published now. */
    PAGE_PUBLISHED(Bump.MINOR, "page published", "there is more to link to"),
    /** A page can be read again. */
    PAGE_READABLE(Bump.MINOR, "page can be read again", "the catalog has it now"),
    /** A URL leads to a page. */
    ALIAS_ADDED(Bump.MINOR, "alias added", "there is more to link to"),
    /** An id of a page is new. */
    ANCHOR_ADDED(Bump.MINOR, "anchor added", "there is more to link to"),
    /** An anchor is that of another heading. */
    ANCHOR_SHIFTED(Bump.MINOR, "anchor leads to another heading", "a heading of the same text was put before it"),
    /** A stage is new. */
    STAGE_ADDED(Bump.MINOR, "stage added", "there is more to show"),
    /** A stage says something to one more role. */
    ROLE_ENTRY_ADDED(Bump.MINOR, "role entry added", "there is more to show"),
    /** A question is new. */
    QUESTION_ADDED(Bump.MINOR, "question added", "the same answers give another percentage"),
    /** A question asks something else than the one of its id did. */
    QUESTION_REPLACED(Bump.MINOR, "another question under the same id", "stored results mean something else"),
    /** Something else is right. */
    ANSWER_KEY_CHANGED(Bump.MINOR, "answer key changed", "results before and after do not compare"),
    /** Another setting decides who passes. */
    ASSESSMENT_SETTING_CHANGED(Bump.MINOR, "assessment setting changed", "who passes changes"),
    /** A page has an id. */
    ID_ADDED(Bump.MINOR, "id added", "progress can be stored by it"),
    /** A page has a type. */
    TYPE_ADDED(Bump.MINOR, "type added", "templates and platforms choose by it"),
    /** A key that is promised is new. */
    CONTRACT_KEY_ADDED(Bump.MINOR, "contract key added", "there is more to read"),
    /** A file with a URL is new. */
    ASSET_ADDED(Bump.MINOR, "asset added", "there is more to link to"),

    /** A file is called otherwise, and its URL is the same. */
    FILE_RENAMED(Bump.PATCH, "file renamed, URL kept", "who opens files by name looks it up in the catalog"),
    /** A lesson is a section now, or the other way round. */
    PAGE_KIND_CHANGED(Bump.PATCH, "lesson and section exchanged", "the URL holds"),
    /** A page that is not published differs. */
    DRAFT_CHANGED(Bump.PATCH, "unpublished page changed", "no reader sees it"),
    /** A date has no effect yet. */
    PUBLICATION_DATE_CHANGED(Bump.PATCH, "date of publication or expiry changed", "nothing happens yet"),
    /** A heading has other words and the same id. */
    HEADING_TEXT_CHANGED(Bump.PATCH, "heading text changed", "its anchor holds"),
    /** Headings stand in another order or on another level. */
    HEADINGS_REARRANGED(Bump.PATCH, "headings rearranged", "their anchors hold"),
    /** Siblings stand in another order. */
    ORDER_CHANGED(Bump.PATCH, "order changed", "what comes next differs"),
    /** Weights differ, and order does not. */
    WEIGHTS_CHANGED(Bump.PATCH, "weights changed, order kept", "readers see nothing"),
    /** A stage says something else to a role. */
    ROLE_ENTRY_CHANGED(Bump.PATCH, "role entry changed", "readers see other words"),
    /** A question has other words, or stands elsewhere. */
    QUESTION_CHANGED(Bump.PATCH, "question text or order changed", "its results hold"),
    /** The id of an option is gone. */
    OPTION_REMOVED(Bump.PATCH, "option removed", "few platforms store it"),
    /** Title or description are others. */
    DISPLAY_TEXT_CHANGED(Bump.PATCH, "title or description changed", "readers see other words"),
    /** Any other key differs. */
    KEY_CHANGED(Bump.PATCH, "front matter changed", "few read this key"),
    /** The bytes of a file differ. */
    ASSET_CHANGED(Bump.PATCH, "asset changed", "readers see other content"),
    /** Prose or links differ. */
    TEXT_CHANGED(Bump.PATCH, "text changed", "readers see other words"),
    /** A file that can be read in neither version differs. */
    UNREADABLE_CHANGED(Bump.PATCH, "unreadable file changed", "what differs cannot be told"),

    /** All files stand elsewhere below the content folder, at the same URLs. */
    CONTENT_FOLDER_MOVED(Bump.NONE, "content folder moved", "every URL holds"),
    /** A file is written otherwise and says the same. */
    NOTATION_CHANGED(Bump.NONE, "written otherwise", "readers see the same");

    private final Bump bump;
    private final String what;
    private final String why;

    ChangeKind(Bump bump, String what, String why) {
        this.bump = bump;
        this.what = what;
        this.why = why;
    }

    /** {@return its name in settings and reports, such as {@code page-removed}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return what it asks for unless settings say otherwise} */
    public Bump bump() {
        return bump;
    }

    /** {@return what it is, in a few words} */
    public String what() {
        return what;
    }

    /** {@return whom it touches and how, a clause} */
    public String why() {
        return why;
    }
}
