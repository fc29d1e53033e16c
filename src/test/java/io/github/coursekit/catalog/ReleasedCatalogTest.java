package io.github.coursekit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleasedCatalogTest {

    /** As the first version of the plugin wrote it: no base path, no unread files, no front matter, and of an assessment the ids only. */
    private static final String FIRST = """
            {
              "schemaVersion" : 1,
              "groupId" : "org.example",
              "artifactId" : "kitchen",
              "version" : "1.0",
              "contentFolder" : "META-INF/course/org.example/kitchen/content/",
              "root" : {
                "kind" : "section", "path" : "", "url" : "/",
                "children" : [
                  {
                    "kind" : "section", "path" : "spice", "url" : "/spice/",
                    "page" : {
                      "kind" : "lesson", "path" : "spice/_index.md", "url" : "/spice/", "draft" : false, "weight" : 0
                    },
                    "children" : [
                      {
                        "kind" : "lesson", "path" : "spice/salt.md", "url" : "/2020/salt/", "draft" : false,
                        "assessment" : { "questionIds" : [ "q1" ] }
                      }
                    ]
                  }
                ]
              },
              "assets" : [ ]
            }
            """;

    private static ReleasedCatalog read(String json) throws CatalogException, IOException {
        return ReleasedCatalog.read("catalog.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theFirstFormIsRead() throws CatalogException, IOException {
        ReleasedCatalog catalog = read(FIRST);

        assertThat(catalog.coordinates()).isEqualTo(new Coordinates("org.example", "kitchen", "1.0"));
        assertThat(catalog.contentFolder()).isEqualTo("META-INF/course/org.example/kitchen/content/");
        assertThat(catalog.urls())
                .hasSize(2)
                .containsEntry("spice/_index.md", "/spice/")
                .containsEntry("spice/salt.md", "/2020/salt/");
    }

    @Test
    void soIsALaterOne() throws CatalogException, IOException {
        ReleasedCatalog catalog =
                read(FIRST.replace("\"schemaVersion\" : 1", "\"schemaVersion\" : 9, \"new\" : [ 1 ]"));

        assertThat(catalog.schemaVersion()).isEqualTo(9);
        assertThat(catalog.urls()).hasSize(2);
    }

    @Test
    void filesThatDoNotLieInTheContentFolderAreTold() throws Exception {
        ReleasedCatalog catalog = read(FIRST.replace("\"assets\" : [ ]", """
                "assets" : [ { "path" : "a.png" }, { "path" : "film.mp4", "resource" : "META-INF/resources/film.mp4" } ]"""));

        assertThat(catalog.resources()).containsOnly(Map.entry("film.mp4", "META-INF/resources/film.mp4"));
        assertThat(read(FIRST.replace("\"assets\"", "\"others\"")).resources()).isEmpty();
    }

    @Test
    void whatIsNoCatalogIsRefusedByName() {
        assertThatThrownBy(() -> read(FIRST.replace("\"url\" : \"/2020/salt/\"", "\"url\" : 3")))
                .isInstanceOf(CatalogException.class)
                .hasMessage("catalog.json cannot be read as the catalog of a course: "
                        + "/root/children/0/children/0/url must be a string, found 3");
        assertThatThrownBy(() -> read("[]")).isInstanceOf(CatalogException.class);
    }
}
