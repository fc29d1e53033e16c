package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.goal.JarOrigin.License;
import io.github.coursekit.goal.JarOrigin.Scm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JarOriginTest {

    private static String scm(@Nullable String url, @Nullable String connection, @Nullable String tag) {
        return new JarOrigin("K", List.of(), new Scm(url, connection, tag))
                .attributes()
                .getOrDefault("Bundle-SCM", "");
    }

    @Test
    void itSaysNothingOfWhatThePomDoesNotSay() {
        assertThat(new JarOrigin("Kitchen", List.of(), null).attributes())
                .isEqualTo(Map.of("Implementation-Title", "Kitchen"));
        assertThat(new JarOrigin("", List.of(new License(null, " ")), new Scm(null, "", "HEAD")).attributes())
                .isEmpty();
    }

    @Test
    void licencesHaveNamesAndLinks() {
        JarOrigin origin = new JarOrigin(
                "K",
                List.of(
                        new License("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
                        new License("House \"rules\", \\ all", null),
                        new License(null, "https://example.org/license")),
                null);

        assertThat(origin.attributes())
                .containsEntry(
                        "Bundle-License",
                        "\"CC-BY-4.0\";link=\"https://creativecommons.org/licenses/by/4.0/\","
                                + "\"House \\\"rules\\\", \\\\ all\",\"https://example.org/license\"");
    }

    @Test
    void theSourceRepositoryHasWhatIsKnownOfIt() {
        assertThat(scm("https://example.org/kitchen", "scm:git:ssh://git@example.org/kitchen.git", "v1"))
                .isEqualTo(
                        "url=\"https://example.org/kitchen\",connection=\"scm:git:ssh://git@example.org/kitchen.git\",tag=\"v1\"");
        assertThat(scm(null, "scm:git:git@example.org:kitchen.git", "HEAD"))
                .isEqualTo("connection=\"scm:git:git@example.org:kitchen.git\"");
    }

    @ParameterizedTest
    @CsvSource({
        "scm:git:https://token@example.org/k.git, scm:git:https://example.org/k.git",
        "scm:git:https://me:secret@example.org/k.git, scm:git:https://example.org/k.git",
        "scm:svn:svn+ssh://me:secret@example.org/k, scm:svn:svn+ssh://me@example.org/k",
        "scm:git:https://example.org/k@1.git, scm:git:https://example.org/k@1.git"
    })
    void secretsInAddressesStayAtHome(String connection, String told) {
        assertThat(scm(null, connection, null)).isEqualTo("connection=\"" + told + "\"");
    }

    @Test
    void aLineBreakBeginsNoAttribute() {
        JarOrigin origin = new JarOrigin(
                "Kitchen\r\n  course\0Evil: 1",
                List.of(new License("a\nEvil: 2", "b\rEvil: 3")),
                new Scm("c\n\nEvil: 4", null, null));

        assertThat(origin.attributes())
                .isEqualTo(Map.of(
                        "Implementation-Title", "Kitchen course Evil: 1",
                        "Bundle-License", "\"a Evil: 2\";link=\"b Evil: 3\"",
                        "Bundle-SCM", "url=\"c Evil: 4\""));
    }
}
