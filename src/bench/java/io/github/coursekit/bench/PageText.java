package io.github.coursekit.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The text of one page: what the page's number, the course's seed and the other pages make of it, and nothing else. */
final class PageText {

    /** A list, a numbered list, a table, a code block, a quote, a comment and what else people write come before it. */
    private static final int PARAGRAPH = 7;

    private static final int LEAST_BYTES = 2_700;
    private static final int SPREAD_BYTES = 3_600;

    private final List<Page> pages;
    private final Page page;
    private final Prose prose;
    private final StringBuilder text = new StringBuilder(8_000);

    /** The kind of the block before, as anyBlock counts them. */
    private int lastKind = PARAGRAPH;

    private PageText(List<Page> pages, Page page, long seed) {
        this.pages = pages;
        this.page = page;
        this.prose = new Prose(seed + page.number());
    }

    /** The text of a page. */
    static String of(List<Page> pages, Page page, long seed) {
        return new PageText(pages, page, seed).write();
    }

    private String write() {
        frontMatter();
        switch (page.kind()) {
            case ROOT, COURSE, MODULE -> sectionBody();
            case QUIZ -> text.append("Answer these, then look at the lessons again.\n");
            case LESSON, BUNDLE -> lessonBody();
        }
        return text.toString();
    }

    private void frontMatter() {
        text.append("---\ntitle: ").append('"').append(page.title()).append("\"\n");
        text.append("description: ").append(Prose.capital(prose.statement())).append(".\n");
        text.append("type: ").append(type()).append('\n');
        if (page.kind() == Page.Kind.ROOT) {
            text.append("id: ").append(new UUID(0x7b1f5c1e2f0c4f0eL, 0x9a552d9a6a3f1c10L)).append('\n');
        } else {
            text.append("weight: ").append(page.weight()).append('\n');
        }
        if (page.kind() == Page.Kind.QUIZ) {
            QuizText.append(text, prose);
        } else {
            text.append("date: 2026-0%d-1%d\n".formatted(1 + prose.below(9), prose.below(10)));
            text.append("level: ").append(prose.oneOf(List.of("beginner", "intermediate", "advanced"))).append('\n');
            text.append(prose.oneOf(RealBlocks.UNKNOWN_KEYS));
            text.append("categories: kitchen\ntags: [")
                    .append(tag()).append("-a, ")
                    .append(tag()).append("-b]\n");
        }
        text.append("---\n\n");
    }

    private String tag() {
        return Prose.slug(prose.title());
    }

    private String type() {
        return switch (page.kind()) {
            case ROOT -> "learning-path";
            case COURSE -> "course";
            case MODULE -> "module";
            case LESSON, BUNDLE -> "page";
            case QUIZ -> "test";
        };
    }

    private void sectionBody() {
        block(prose.paragraph(3));
        if (page.hasImage()) {
            image();
        }
        block("## What is in it\n\n" + prose.paragraph(2));
        text.setLength(text.length() - 1);
    }

    private void lessonBody() {
        int size = LEAST_BYTES + prose.below(SPREAD_BYTES);
        boolean stages = page.hasStages();
        block(prose.paragraph(3));
        if (page.hasImage()) {
            image();
        }
        List<String> headings = page.headings();
        for (int i = 0; i < headings.size(); i++) {
            block("## " + headings.get(i));
            if (stages) {
                stage();
            }
            int until = text.length() + (size - text.length()) / (headings.size() - i);
            do {
                anyBlock();
            } while (text.length() < until);
        }
        text.setLength(text.length() - 1);
    }

    private void stage() {
        lastKind = 0;
        block(item("**DevOps**: " + prose.sentence(), "- ") + "\n" + item("**SRE**: " + prose.sentence(), "- "));
    }

    /** A block of another kind than the one before: two lists or quotes in a row would be one. */
    private void anyBlock() {
        int kind = prose.below(PARAGRAPH + 3);
        boolean list = kind < 2 && lastKind < 2;
        lastKind = list || kind == lastKind ? PARAGRAPH : kind;
        switch (lastKind) {
            case 0 -> list("- ");
            case 1 -> list("1. ");
            case 2 -> table();
            case 3 -> code();
            case 4 -> block("> " + prose.paragraph(2).replace("\n", "\n> "));
            case 5 -> block("<!-- " + prose.statement() + " -->");
            case 6 -> block(new RealBlocks(prose, fileLink()).any());
            default -> linkedParagraph();
        }
    }

    /** A link to the file of the page before, as Hugo follows it. */
    private String fileLink() {
        Page target = pages.get(Math.max(0, page.number() - 1));
        return "[" + target.title().toLowerCase(Locale.ROOT) + "]({{< relref \"/" + target.path() + "\" >}})";
    }

    private void linkedParagraph() {
        String link = switch (prose.below(3)) {
            case 0 -> "[the manual](https://example.org/" + tag() + ")";
            case 1 -> pageLink("");
            default -> pageLink("#");
        };
        String sentences = prose.paragraph(1 + prose.below(4)).replace('\n', ' ');
        block(Prose.wrapped(sentences + " More of it in " + link + ".", ""));
    }

    /** A link to a page near by, relative as browsers read it, to one of its headings if a hash sign is given. */
    private String pageLink(String hash) {
        int near = Math.min(pages.size() - 1, Math.max(0, page.number() - 30 + prose.below(60)));
        Page target = pages.get(near);
        if (target.equals(page)) {
            return "[above or below](#" + Prose.slug(prose.oneOf(page.headings())) + ")";
        }
        boolean lesson = target.kind() == Page.Kind.LESSON || target.kind() == Page.Kind.BUNDLE;
        String anchor = hash.isEmpty() || !lesson ? "" : hash + Prose.slug(prose.oneOf(target.headings()));
        String path = Path.of(page.url()).relativize(Path.of(target.url())).toString().replace('\\', '/');
        return "[" + target.title().toLowerCase(Locale.ROOT) + "](" + path + "/" + anchor + ")";
    }

    private void list(String marker) {
        StringBuilder list = new StringBuilder();
        int items = 3 + prose.below(4);
        for (int i = 0; i < items; i++) {
            String own = marker.equals("- ") ? marker : (i + 1) + ". ";
            list.append(item(prose.sentence(), own)).append('\n');
            if (prose.below(4) == 0) {
                String indentation = " ".repeat(own.length());
                list.append(indentation).append("- ").append(prose.statement()).append('\n');
            }
        }
        block(list.substring(0, list.length() - 1));
    }

    private static String item(String sentence, String marker) {
        return Prose.wrapped(marker + sentence, " ".repeat(marker.length()));
    }

    private void table() {
        StringBuilder table = new StringBuilder("| what | how often | who |\n| --- | --- | --- |\n");
        int rows = 2 + prose.below(5);
        for (int i = 0; i < rows; i++) {
            table.append("| ").append(prose.title()).append(" | ").append(1 + prose.below(50)).append(" | ")
                    .append(prose.oneOf(List.of("cook", "guest", "chef", "waiter"))).append(" |\n");
        }
        block(table.substring(0, table.length() - 1));
    }

    private void code() {
        block(new RealBlocks(prose, "").code());
    }

    private void image() {
        block("![" + prose.title() + "](plan.svg)");
    }

    private void block(String lines) {
        text.append(lines).append("\n\n");
    }
}
