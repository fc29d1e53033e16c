package io.github.coursekit.goal;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Whether a section's page hands anything down. One that cannot be read might. */
final class SectionPage {

    private SectionPage() {}

    /** Whether a page in a file may have a cascade; one that is not there has none. */
    static boolean mayHaveCascade(Path file, int most) {
        // A pipe would wait for ever.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(most);
            return in.read() >= 0 || mayHaveCascade(bytes);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Whether a page of these bytes may have a cascade. */
    static boolean mayHaveCascade(byte[] page) {
        SourceFile source = SourceFile.decode("", page);
        FrontMatterBlock block = FrontMatterBlock.find(source);
        return switch (block.form()) {
            case YAML -> mayHaveCascade(DataDocument.parse(source.text(), block.yaml()));
            case NONE -> source.firstMalformed().isPresent(); // UTF-16 shows no front matter
            case UNCLOSED, BAD_OPENER, TOML, JSON -> true;
        };
    }

    private static boolean mayHaveCascade(DataDocument yaml) {
        if (yaml.root() instanceof DataMapping mapping) {
            return mapping.entry("cascade").isPresent();
        }
        return yaml.problem() != null || (yaml.root() != null && !(yaml.root() instanceof DataScalar));
    }
}
