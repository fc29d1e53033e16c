package io.github.coursekit.rules.links;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Location;
import java.util.Optional;
import java.util.Set;

/** See the page {@code asset-type.md}, which is the documentation and the test of this rule. */
final class AssetType implements CourseRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("asset-type", "A file is what its name says", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Types whose files always begin in the same way. */
    private static final Set<MediaType> SURE = Set.of(
            MediaType.PNG, MediaType.JPEG, MediaType.GIF, MediaType.WEBP, MediaType.AVIF, MediaType.SVG, MediaType.PDF);

    /** Browsers show these by what is in them, whatever they are called. See <a href="https://mimesniff.spec.whatwg.org/#sniffing-in-an-image-context">MIME sniffing</a>. */
    private static final Set<MediaType> PICTURES =
            Set.of(MediaType.PNG, MediaType.JPEG, MediaType.GIF, MediaType.WEBP, MediaType.AVIF, MediaType.ICO);

    @Override
    public void check(Course course, Reporter reporter) {
        for (Asset asset : course.assets()) {
            MediaType.ofName(asset.path())
                    .filter(named -> !isRight(named, asset.type()))
                    .ifPresent(named -> reporter.report(Finding.at(
                                    Location.start(asset.path()),
                                    "'" + asset.path() + "' is " + found(named, asset.type())
                                            + ", whatever its name says")
                            .advice(mend(asset.type()))));
        }
    }

    private static boolean isRight(MediaType named, Optional<MediaType> found) {
        return found.map(type -> type == named || (PICTURES.contains(type) && PICTURES.contains(named)))
                .orElse(!SURE.contains(named));
    }

    private static String found(MediaType named, Optional<MediaType> found) {
        return found.map(MediaType::description)
                .orElseGet(() -> "no " + named.description().replaceFirst("^an? ", ""));
    }

    private static String mend(Optional<MediaType> found) {
        if (found.equals(Optional.of(MediaType.GIT_LFS_POINTER))) {
            return "fetch it with 'git lfs pull'";
        }
        return found.map(type -> "name it '." + type.extensions().get(0) + "', or export it anew")
                .orElse("export it anew");
    }
}
