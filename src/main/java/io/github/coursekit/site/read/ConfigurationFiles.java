package io.github.coursekit.site.read;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataProblem;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.Notation;
import io.github.coursekit.site.SiteStatement;
import io.github.coursekit.text.Position;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The configuration of a site or a theme, in Hugo's order of precedence. See
 * <a href="https://gohugo.io/configuration/introduction/">Hugo's documentation</a>.
 */
final class ConfigurationFiles {

    private static final List<String> NAMES = List.of("hugo", "config");
    private static final List<String> ENDINGS = List.of("toml", "yaml", "yml", "json");
    private static final List<String> FOLDERS = List.of("config/_default", "config/production");

    private final SiteFolder folder;
    private final String below;
    private final List<String> read = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Setting settings = Setting.NONE;

    /** The configuration in a part of the site's folder: {@code below} is its path with a slash at its end; empty for the folder itself. */
    ConfigurationFiles(SiteFolder folder, String below) {
        this(folder, below, NAMES);
        FOLDERS.forEach(this::addFolder);
    }

    /** The first file of some names there. */
    ConfigurationFiles(SiteFolder folder, String below, List<String> names) {
        this.folder = folder;
        this.below = below;
        for (String file : files(names)) {
            if (folder.isThere(below + file)) {
                add(file);
                break;
            }
        }
    }

    private static List<String> files(List<String> names) {
        List<String> files = new ArrayList<>();
        for (String name : names) {
            for (String ending : ENDINGS) {
                files.add(name + "." + ending);
            }
        }
        return files;
    }

    /** What a course says of a site that is not here; {@code content} is the path of its content folder, which holds all unless it says otherwise. */
    static ConfigurationFiles said(SiteFolder folder, String content, List<SiteStatement> said) {
        ConfigurationFiles files = new ConfigurationFiles(folder, "", List.of());
        DataScalar path = new DataScalar(content, false, null, new TextRange(0, 0));
        files.settings = Setting.of(path, said.get(0).file()).below("contentDir");
        said.forEach(files::add);
        return files;
    }

    /** The files and folders of a site's folder that would be its configuration; each may be absent. */
    static Stream<String> names() {
        return Stream.concat(files(NAMES).stream(), FOLDERS.stream());
    }

    SiteFolder folder() {
        return folder;
    }

    Setting settings() {
        return settings;
    }

    /** Takes what a course says of its site over what the files say. */
    void add(SiteStatement statement) {
        String path = statement.file().path();
        if (!read.contains(path)) {
            read.add(path);
        }
        settings = settings.with(Setting.of(statement.settings(), statement.file()));
    }

    /** The files that were read, as they are shown; none when there is no configuration. */
    List<String> read() {
        return read;
    }

    /** What keeps a file from being read, each with its place. */
    List<String> problems() {
        return problems;
    }

    private void addFolder(String name) {
        for (FolderFile file : FolderFile.among(folder.names(below + name), ENDINGS)) {
            add(name + "/" + file.name(), file.keys(NAMES));
        }
    }

    private void add(String file, String... keys) {
        try {
            Optional<SourceFile> source = folder.read(below + file);
            if (source.isPresent()) {
                add(source.get(), keys);
            }
        } catch (IOException e) {
            problems.add(folder.shown(below + file) + ": " + e.getMessage());
        }
    }

    private void add(SourceFile source, String... keys) {
        String text = source.text();
        TextRange all = new TextRange(source.byteOrderMarkLength(), text.length());
        DataDocument document = DataDocument.parse(text, all, notation(source.path()));
        DataProblem problem = document.problem();
        if (problem != null) {
            Position at = source.lines().position(problem.range().start());
            problems.add("%s:%d:%d: %s".formatted(source.path(), at.line(), at.column(), problem.text()));
            return;
        }
        read.add(source.path());
        document.mapping()
                .map(mapping -> Setting.of(mapping, source).below(keys))
                .ifPresent(setting -> settings = settings.with(setting));
    }

    private static Notation notation(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "toml" -> Notation.TOML;
            case "json" -> Notation.JSON;
            default -> Notation.YAML;
        };
    }
}
