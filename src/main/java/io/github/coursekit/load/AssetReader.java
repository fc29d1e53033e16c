package io.github.coursekit.load;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.source.FileStamp;
import io.github.coursekit.source.FileStart;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.work.Activity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the files that are no lessons. They may be of any size: only their first bytes are read; of SVG images, which are looked through, as much as of a lesson,
 * and of pages that lie in the bundle of another as much as front matter may have.
 */
final class AssetReader {

    /** Drawing programs write images of some megabytes, which browsers show; a lesson of that length nobody writes. */
    private static final int TIMES_A_LESSON = 8;

    /** What front matter stands between, with blank lines before it. */
    private static final int DELIMITERS = 1 << 10;

    private final ContentFiles files;
    private final Limits limits;
    private final PageFiles pages;
    private final AssetMemory memory;

    /** A file that is not read yet. */
    private record Unread(String path, ContentFiles files) implements ContentFile {

        @Override
        public Optional<FileStamp> stamp() {
            return files.stamp(path);
        }
    }

    AssetReader(ContentFiles files, CourseSettings settings, AssetMemory memory) {
        this.files = files;
        this.limits = settings.limits();
        this.pages = settings.site().pages();
        this.memory = memory;
    }

    Asset asset(String path, Activity activity) throws FileProblemException {
        activity.now("reading it");
        Optional<Asset> known = memory.find(new Unread(path, files));
        if (known.isPresent()) {
            return known.get();
        }
        Asset asset = read(path, activity);
        activity.checkWanted(); // what was given up is told, and would not be told again if it were remembered
        memory.put(asset);
        return asset;
    }

    private Asset read(String path, Activity activity) throws FileProblemException {
        if (pages.isPage(path)) {
            return readPage(path);
        }
        boolean svg = isSvg(MediaType.ofName(path));
        int firstBytes = svg ? longestSvg() : MediaType.SNIFFED;
        FileStart file = files.start(path, firstBytes);
        Optional<MediaType> type = MediaType.ofContent(file.bytes());
        activity.now("looking through an SVG image");
        SvgHazards.Found found =
                svg && isSvg(type) && isWhole(file) ? SvgHazards.of(file.bytes()) : SvgHazards.Found.NOTHING;
        Optional<String> excess =
                svg && isSvg(type) && !isWhole(file) ? Optional.of(file.size() + " bytes") : found.excess();
        return new Asset(path, file.size(), type, found.hazards(), excess, List.of());
    }

    private Asset readPage(String path) throws FileProblemException {
        FileStart file = files.start(path, Math.min(limits.frontMatterSize() + DELIMITERS, limits.fileSize()));
        SourceFile source = SourceFile.decode(path, file.bytes());
        FrontMatterBlock block = FrontMatterBlock.find(source);
        List<String> keys = FrontMatterText.mapping(block, FrontMatterText.parsed(source, block, limits)).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .map(entry -> entry.name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
        return new Asset(path, file.size(), MediaType.ofContent(file.bytes()), List.of(), Optional.empty(), keys);
    }

    /** Told of an SVG image that was not looked through, or not to its end. */
    Optional<FileProblem> problem(Asset asset) {
        boolean tooLong = isSvg(MediaType.ofName(asset.path())) && isSvg(asset.type()) && asset.size() > longestSvg();
        if (tooLong) {
            return Optional.of(FileProblem.limit(
                    asset.path(),
                    "The image has " + asset.size() + " bytes",
                    "an SVG image of more than %s is not looked through for scripts (limits: file-size, %d times)"
                            .formatted(Limits.shown(longestSvg()), TIMES_A_LESSON)));
        }
        return asset.excess()
                .map(excess -> FileProblem.limit(
                        asset.path(),
                        "The image has " + excess,
                        "what comes behind was not looked through for scripts"));
    }

    private int longestSvg() {
        return Math.multiplyExact(Math.min(limits.fileSize(), Integer.MAX_VALUE / TIMES_A_LESSON), TIMES_A_LESSON);
    }

    private static boolean isWhole(FileStart file) {
        return file.size() == file.bytes().length;
    }

    private static boolean isSvg(Optional<MediaType> type) {
        return type.equals(Optional.of(MediaType.SVG));
    }
}
