package io.github.coursekit.goal;

import io.github.coursekit.file.PathNames;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.starter.PageKind;
import io.github.coursekit.starter.Slug;
import io.github.coursekit.text.PortableNames;
import io.github.coursekit.text.RelativePaths;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file of a page to be added, and its title.
 *
 * @param path the file's path relative to the content folder, with {@code /}
 * @param title the title
 */
record PagePath(String path, String title) {

    /**
     * Reads what was asked for: {@code baking/bread} is a lesson {@code baking/bread.md} or a section {@code baking/bread/_index.md}, and {@code baking/} a folder for a
     * file that is named after its title.
     */
    static PagePath of(AddPage.Request request, Path folder, PageFiles pages) throws GoalException {
        String kind = request.kind().name().toLowerCase(Locale.ROOT);
        String asked = request.path();
        if (asked == null || asked.isBlank()) {
            throw new GoalException("Where does the " + kind + " belong? Set course.path, such as -Dcourse.path="
                    + (request.kind() == PageKind.SECTION ? "baking" : "baking/bread"));
        }
        String named = ContentPath.of(asked, request.project(), folder);
        Optional<String> within = named.startsWith("/")
                ? Optional.empty()
                : RelativePaths.resolve("", named).filter(path -> !path.isEmpty());
        if (within.isEmpty()) {
            throw wrong(
                    asked,
                    "leads out of the content folder " + request.project().shown(folder));
        }
        PagePath page = request.kind() == PageKind.SECTION
                ? section(within.get(), asked, request.title(), pages)
                : page(within.get(), asked, request.title(), named.endsWith("/"), pages);
        requireName(page.path, asked);
        requireFree(page.path, request, folder, pages);
        return page;
    }

    private static PagePath section(String path, String asked, @Nullable String title, PageFiles pages)
            throws GoalException {
        String folder = PageFiles.isSectionPage(path) ? RelativePaths.folderOf(path) : path;
        if (folder.isEmpty() || pages.isPage(folder)) {
            throw wrong(asked, "is no folder, and a section is one; name the folder, such as 'baking'");
        }
        return new PagePath(pages.sectionPageOf(folder), title(title, RelativePaths.nameOf(folder)));
    }

    private static PagePath page(String path, String asked, @Nullable String title, boolean folder, PageFiles pages)
            throws GoalException {
        if (folder) {
            String name = Slug.ofFile(title == null ? "" : title);
            if (title == null || name.isEmpty()) {
                throw wrong(asked, "is a folder; add the name of the page, or its title (course.title)");
            }
            return new PagePath(path + "/" + name + pages.ending(), NewCourse.title(title));
        }
        if (PageFiles.isSectionPage(path)) {
            throw wrong(asked, "is the page of a section; set course.kind to section");
        }
        String file = pages.isPage(path) ? path : path + pages.ending();
        if (base(file).isEmpty()) {
            throw wrong(asked, "would make one page of the whole course; give the page a name");
        }
        return new PagePath(file, title(title, RelativePaths.nameOf(base(file))));
    }

    private static String title(@Nullable String title, String name) throws GoalException {
        if (title != null) {
            return NewCourse.title(title);
        }
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return NewCourse.title(words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first));
    }

    /** Without its ending, or the name that says only that the folder is the page. */
    private static String base(String path) {
        return PageFiles.isFolderPage(path) ? RelativePaths.folderOf(path) : path.substring(0, path.lastIndexOf('.'));
    }

    private static void requireName(String path, String asked) throws GoalException {
        if (Stream.of(path.split("/")).anyMatch(name -> name.startsWith("."))) {
            throw wrong(asked, "has a name that begins with a dot, and such files are no content");
        }
        Optional<String> fault =
                PortableNames.faults(List.of(path)).values().stream().findFirst();
        if (fault.isPresent()) {
            throw new GoalException(fault.get() + "; choose another course.path");
        }
    }

    /** A page has one address, whichever of several files it is. */
    private static void requireFree(String path, AddPage.Request request, Path folder, PageFiles pages)
            throws GoalException {
        List<String> names = new ArrayList<>(pages.of(base(path)));
        names.add(path);
        for (String name : names) {
            Path file = PathNames.resolve(folder, name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new GoalException(request.project().shown(file)
                        + " is there already, and stays as it is; choose another course.path");
            }
        }
    }

    private static GoalException wrong(String asked, String why) {
        return new GoalException("The path '" + asked + "' (course.path) " + why);
    }
}
