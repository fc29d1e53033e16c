package io.github.coursekit.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The files of one content folder, wherever they are kept.
 *
 * <pre>{@code
 * ContentSource source = FolderSource.of(folder);
 * for (String path : source.list("", filter).files()) {
 *     byte[] bytes = source.read(path, 1 << 20);
 * }
 * }</pre>
 *
 * <p>Paths are relative to the content folder, with {@code /}; the empty text is the folder itself. Those of what the site serves beside it as it is begin with
 * {@link #BESIDE}: such files can be read, and are never listed with the content. A source may be asked on several threads at once. It
 * gives bytes: what they mean is not its matter.
 */
public interface ContentSource {

    /** What the paths of the files begin with that {@link #staticFiles} names. */
    String BESIDE = "../static/";

    /**
     * {@return the content that is at a path or below it; nothing where nothing is, or where what lies above is no content}
     *
     * @param path the path of a file or a folder; empty for all
     * @param filter what is content
     * @throws IOException when the content folder itself cannot be listed
     */
    FileList list(String path, ContentFilter filter) throws IOException;

    /**
     * {@return the stamp of a file as it is now; empty when there is none that can be trusted}
     *
     * @param path the file's path
     */
    default Optional<FileStamp> stamp(String path) {
        return Optional.empty();
    }

    /**
     * {@return all bytes of a file}
     *
     * @param path the file's path
     * @param most the most bytes that it may have
     * @throws SourceException when it has more ({@link SourceProblem.Kind#LIMIT}), cannot be read, or changed meanwhile
     */
    byte[] read(String path, int most) throws SourceException;

    /**
     * {@return the beginning of a file of any size}
     *
     * @param path the file's path
     * @param most the most bytes that are read
     * @throws SourceException when it cannot be read, or changed meanwhile
     */
    FileStart start(String path, int most) throws SourceException;

    /**
     * {@return a file of any size, to be read piece by piece} It may change meanwhile: whoever reads it tells by a hash whether it is what was meant.
     *
     * @param path the file's path
     * @throws IOException when it cannot be read
     */
    InputStream open(String path) throws IOException;

    /**
     * {@return the paths of the files that the site serves as they are, Hugo's folder {@code static} beside the content folder, relative to it, sorted; none
     * where there is no such folder} They are no part of the content; links may lead to them.
     *
     * @throws SourceException when the folder cannot be listed
     */
    List<String> staticFiles() throws SourceException;

    /**
     * {@return the paths of the files that the site serves where a template asks for them, Hugo's folder {@code assets}, relative to it, sorted; none where nobody
     * knows of such a folder}
     *
     * @throws SourceException when the folder cannot be listed
     */
    default List<String> assetFiles() throws SourceException {
        return List.of();
    }
}
