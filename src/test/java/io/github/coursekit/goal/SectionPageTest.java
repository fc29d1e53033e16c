package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FolderSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionPageTest {

    private static boolean mayHaveCascade(String page) {
        return SectionPage.mayHaveCascade(page.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ncascade: {type: lab}\n---\n",
                "---\r\ntitle: T\r\nCascade:\r\n  type: lab\r\n---\r\n",
                "---\rcascade:\r  type: lab\r---\r",
                "---\n{title: T, cascade: {type: lab}}\n---\n",
                "---\n  title: T\n  cascade:\n    type: lab\n---\n",
                "---\n'cascade': {type: lab}\n---\n",
                "---\n\"casc\\u0061de\": {type: lab}\n---\n",
                "---\n!!str cascade: {type: lab}\n---\n",
                "---\n&a cascade: {type: lab}\n---\n",
                "---\nname: &a cascade\n*a : {type: lab}\n---\n",
                "---\n? cascade\n: {type: lab}\n---\n",
                "---\nbase: &b {cascade: {type: lab}}\n<<: *b\n---\n",
                "---\ncascade:\n---\n",
                "\n\uFEFF---\ncascade: {type: lab}\n---\n",
                "+++\n[cascade]\ntype = 'lab'\n+++\n",
                "+++\n\"casc\\u0061de\".type = 'lab'\n+++\n",
                "+++\n[[cascade]]\n[cascade.target]\npath = '/a/**'\n+++\n",
                "{\"casc\\u0061de\": {\"type\": \"lab\"}}\n",
            })
    void aCascadeIsFoundHoweverItIsWritten(String page) {
        assertThat(mayHaveCascade(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: [T\n---\n",
                "---\ntitle: T\n",
                "---yaml\ntitle: T\n---\n",
                "+++\ntitle = T\n+++\n",
                "+++\ntitle = 'T'\n",
                "{\"title\": \"T\",}\n",
                "{\"title\": \"T\"\n",
                "---\n- a\n---\n",
                "---\na: *nowhere\n---\n",
            })
    void whatCannotBeReadMightHaveOne(String page) {
        assertThat(mayHaveCascade(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text.\n\ncascade: no\n",
                "---\n---\ncascade: {type: lab}\n",
                "---\ntitle: T\nparams: {cascade: {type: lab}}\n---\ncascade: {type: lab}\n",
                "---\ntitle: |\n  cascade: x\n# cascade: {type: lab}\n---\n",
                "---\ncascades: {type: lab}\n---\n",
                "+++\ntitle = 'T'\n+++\n[cascade]\n",
                "{\"title\": \"cascade\"}\n",
            })
    void whatOnlyLooksLikeOneIsNone(String page) {
        assertThat(mayHaveCascade(page)).isFalse();
    }

    @Test
    void otherEncodingsCannotBeRead() {
        assertThat(SectionPage.mayHaveCascade("\uFEFF---\ncascade: {}\n---\n".getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
    }

    @Test
    void aFileThatIsGoneHasNoneAndOneThatIsTooLongMightHave(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("_index.md"), "Text.\n");
        Files.createDirectories(folder.resolve("folder/_index.md"));
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("_index.md"));
        ContentSource source = FolderSource.of(folder);

        assertThat(SectionPage.mayHaveCascade(source, "gone.md", 100)).isFalse();
        assertThat(SectionPage.mayHaveCascade(source, "_index.md", 6)).isFalse();
        assertThat(SectionPage.mayHaveCascade(source, "_index.md", 5)).isTrue();
        assertThat(SectionPage.mayHaveCascade(source, "folder/_index.md", 100)).isTrue();
        assertThat(SectionPage.mayHaveCascade(source, "link.md", 100)).isTrue();
    }
}
