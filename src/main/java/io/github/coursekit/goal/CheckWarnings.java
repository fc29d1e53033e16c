package io.github.coursekit.goal;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.report.SarifLimit;
import io.github.coursekit.site.read.FoundSite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the log should say besides the violations, sentences without a full stop. */
final class CheckWarnings {

    private CheckWarnings() {}

    /** That of a check, with what its reports leave out. */
    static List<String> of(
            Check.Request request,
            LintResult result,
            BelievedCache cache,
            @Nullable AskedServers servers,
            FoundSite found) {
        List<String> warnings = of(result, cache, servers, found);
        if (request.formats().contains(ReportFormat.SARIF)) {
            SarifLimit.of(result)
                    .leftOut()
                    .map(text -> text + ". The formats json and html hold all")
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    /** That of linting alone. */
    static List<String> of(LintResult result, BelievedCache cache, @Nullable AskedServers servers, FoundSite found) {
        List<String> warnings = new ArrayList<>(servers == null ? List.of() : servers.warnings());
        warnings.addAll(ofSite(found));
        cache.warning().ifPresent(warnings::add);
        result.cache().problem().ifPresent(warnings::add);
        return warnings;
    }

    /** What of the site's configuration cannot be read. */
    static List<String> ofSite(FoundSite found) {
        return found.problems().stream()
                .map(problem -> problem + ". The file is the site's configuration; what it says is not known here")
                .toList();
    }
}
