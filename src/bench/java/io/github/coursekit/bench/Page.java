package io.github.coursekit.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a generated course, before its text is written: enough for other pages to link to it.
 *
 * @param number its place in the course, from 0; the seed of its text
 * @param kind what kind of page it is
 * @param folder the folder that it stands in, relative to the content folder, without a slash at the end; empty for the root
 * @param name the folder of a section, the name of a lesson without {@code .md}
 * @param weight its weight among its siblings, from 1
 */
record Page(int number, Kind kind, String folder, String name, int weight) {

    /** What kinds of pages there are. */
    enum Kind {
        /** The course's root. */
        ROOT,
        /** A section that holds modules. */
        COURSE,
        /** A section that holds lessons. */
        MODULE,
        /** A lesson in a file of its own. */
        LESSON,
        /** A lesson in a folder of its own, with an image beside it. */
        BUNDLE,
        /** An assessment. */
        QUIZ
    }

    private static final int MODULES_A_COURSE = 10;
    private static final int PAGES_A_MODULE = 20;

    /** The pages of a course: always the first {@code count} of one endless list, whatever the count. */
    static List<Page> first(int count) {
        List<Page> pages = new ArrayList<>(count);
        pages.add(new Page(0, Kind.ROOT, "", "", 0));
        for (int course = 1; pages.size() < count; course++) {
            String courseFolder = "course-%03d".formatted(course);
            pages.add(new Page(pages.size(), Kind.COURSE, courseFolder, courseFolder, course));
            for (int module = 1; module <= MODULES_A_COURSE && pages.size() < count; module++) {
                addModule(pages, courseFolder + "/module-%02d".formatted(module), module, count);
            }
        }
        return pages;
    }

    private static void addModule(List<Page> pages, String folder, int module, int count) {
        pages.add(new Page(pages.size(), Kind.MODULE, folder, folder.substring(folder.lastIndexOf('/') + 1), module));
        for (int weight = 1; weight <= PAGES_A_MODULE && pages.size() < count; weight++) {
            int number = pages.size();
            Kind kind = weight == PAGES_A_MODULE ? Kind.QUIZ : weight % 4 == 0 ? Kind.BUNDLE : Kind.LESSON;
            pages.add(new Page(number, kind, folder, Prose.slug(title(number, kind)) + "-" + weight, weight));
        }
    }

    private static String title(int number, Kind kind) {
        return kind == Kind.QUIZ ? "Questions" : new Prose(number).title();
    }

    /** The title, the same each time it is asked for. */
    String title() {
        return switch (kind) {
            case ROOT -> "A Year in the Kitchen";
            case COURSE -> "Course " + weight;
            case MODULE -> "Module " + weight + ": " + new Prose(number).title();
            case LESSON, BUNDLE, QUIZ -> title(number, kind);
        };
    }

    /** The texts of the headings of the second level, all different; Hugo's id of each is its {@link Prose#slug}. */
    List<String> headings() {
        Prose prose = new Prose(~number);
        int count = 3 + prose.below(4);
        List<String> headings = new ArrayList<>();
        while (headings.size() < count) {
            String heading = prose.title();
            if (!headings.contains(heading)) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /** The path of the file, relative to the content folder. */
    String path() {
        return switch (kind) {
            case ROOT -> "_index.md";
            case COURSE, MODULE -> folder + "/_index.md";
            case LESSON, QUIZ -> folder + "/" + name + ".md";
            case BUNDLE -> folder + "/" + name + "/index.md";
        };
    }

    /** The URL that Hugo gives it, with a slash at both ends. */
    String url() {
        return switch (kind) {
            case ROOT -> "/";
            case COURSE, MODULE -> "/" + folder + "/";
            case LESSON, QUIZ, BUNDLE -> "/" + folder + "/" + name + "/";
        };
    }

    /** Whether its headings are stages, with an entry for each role. */
    boolean hasStages() {
        return weight % 5 == 1 && (kind == Kind.LESSON || kind == Kind.BUNDLE);
    }

    /** Whether an image stands beside it. */
    boolean hasImage() {
        return kind == Kind.BUNDLE || kind == Kind.MODULE;
    }

    /** The path of the image that stands beside it, relative to the content folder. */
    String imagePath() {
        String path = path();
        return path.substring(0, path.lastIndexOf('/') + 1) + "plan.svg";
    }
}
