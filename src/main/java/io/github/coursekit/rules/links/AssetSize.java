package io.github.coursekit.rules.links;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Option;
import io.github.coursekit.rule.OptionValues;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import java.util.List;
import java.util.Set;

/** See the page {@code asset-size.md}, which is the documentation and the test of this rule. */
final class AssetSize implements CourseRule {

    private static final Option<Integer> IMAGE = Option.number("image", 2048, 1, "how many KiB an image may have");
    private static final Option<Integer> OTHER =
            Option.number("other", 51200, 1, "how many KiB any other file may have");

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "asset-size", "No file is so large that learners wait for it", Severity.WARNING, List.of(IMAGE, OTHER));

    private static final int KIB = 1024;

    private static final Set<MediaType> IMAGES = Set.of(
            MediaType.PNG, MediaType.JPEG, MediaType.GIF, MediaType.WEBP, MediaType.AVIF, MediaType.ICO, MediaType.SVG);

    private final int image;
    private final int other;

    AssetSize() {
        this(OptionValues.DEFAULTS);
    }

    private AssetSize(OptionValues options) {
        this.image = options.get(IMAGE);
        this.other = options.get(OTHER);
    }

    @Override
    public Rule configured(OptionValues options) {
        return new AssetSize(options);
    }

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Course course, Reporter reporter) {
        for (Asset asset : course.assets()) {
            boolean isImage =
                    MediaType.ofName(asset.path()).filter(IMAGES::contains).isPresent();
            int most = isImage ? image : other;
            if (asset.size() > (long) most * KIB) {
                reporter.report(Finding.at(
                                Location.start(asset.path()),
                                "'%s' has %d KiB, and %d are enough for %s"
                                        .formatted(
                                                asset.path(),
                                                (asset.size() + KIB - 1) / KIB,
                                                most,
                                                isImage ? "an image" : "a file"))
                        .advice("make it smaller"));
            }
        }
    }
}
