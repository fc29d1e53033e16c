package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.Position;
import io.github.coursekit.text.UriPaths;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells places as SARIF does: files by URIs that are relative, regions by lines and columns from 1, in UTF-16 units.
 *
 * @param places knows the lines of the files
 * @param paths knows where the files are
 */
record SarifPlaces(LintResult.Places places, ReportPaths paths) {

    /** Tells the file and the region in it. */
    void addLocation(ObjectNode node, Location location) {
        ObjectNode place = node.putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(location));
        addRegion(place.putObject("region"), location);
    }

    /** Tells the region alone, as where the file is told for several. */
    void addRegion(ObjectNode region, Location location) {
        Position start = places.start(location);
        Position end = places.end(location);
        region.put("startLine", start.line()).put("startColumn", start.column());
        if (end.line() != start.line()) {
            region.put("endLine", end.line()); // by itself the end is on the line of the start
        }
        region.put("endColumn", end.column());
    }

    /** The URI of the file that a place is in. */
    String uri(Location location) {
        String path = paths.of(location);
        // A colon in the first name would make it the scheme of a URI.
        boolean schemeLike = path.indexOf(':') >= 0 && path.indexOf(':') < (path + "/").indexOf('/');
        return UriPaths.encode(schemeLike ? "./" + path : path);
    }
}
