package io.github.coursekit.course;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of files that lessons show or offer, told by their names and, for most, by their first bytes. The bytes are those of the
 * <a href="https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern">WHATWG's MIME sniffing</a> and of the formats' specifications.
 */
public enum MediaType {
    /** What stands for a file that Git LFS has not fetched. */
    GIT_LFS_POINTER("a Git LFS pointer", "", 0, "version https://git-lfs"),
    /** PNG. */
    PNG("a PNG image", "png", 0, "\u0089PNG\r\n\u001a\n"),
    /** JPEG. */
    JPEG("a JPEG image", "jpg jpeg", 0, "\u00ff\u00d8\u00ff"),
    /** GIF. */
    GIF("a GIF image", "gif", 0, "GIF8"),
    /** WebP. */
    WEBP("a WebP image", "webp", 8, "WEBPVP"),
    /** AVIF. */
    AVIF("an AVIF image", "avif", 4, "ftypavi"),
    /** Windows icon. */
    ICO("an icon", "ico", 0, "\0\0\u0001\0"),
    /** SVG: text, told by its name and its root element. */
    SVG("an SVG image", "svg", -1, ""),
    /** PDF. */
    PDF("a PDF document", "pdf", 0, "%PDF-"),
    /** ZIP, and what is made of it. */
    ZIP("a ZIP archive", "zip docx pptx xlsx epub jar odt odp", 0, "PK\u0003\u0004"),
    /** gzip. */
    GZIP("a gzip archive", "gz tgz", 0, "\u001f\u008b\b"),
    /** MPEG-4. */
    MP4("an MPEG-4 video", "mp4 m4v mov m4a", 4, "ftyp"),
    /** WebM and Matroska. */
    WEBM("a WebM video", "webm mkv", 0, "\u001aE\u00df\u00a3"),
    /** MP3; without a tag its first bytes vary. */
    MP3("an MP3 sound", "mp3", 0, "ID3"),
    /** Ogg. */
    OGG("an Ogg file", "ogg oga ogv opus", 0, "OggS"),
    /** WAVE. */
    WAV("a WAVE sound", "wav", 8, "WAVE");

    /** The number of bytes at a file's start that tell its type. */
    public static final int SNIFFED = 512;

    private static final Map<String, MediaType> BY_EXTENSION = byExtension();

    private final String description;
    private final String extensions;
    private final int offset;

    /** The bytes, a character each; empty when there are none. */
    private final String magic;

    MediaType(String description, String extensions, int offset, String magic) {
        this.description = description;
        this.extensions = extensions;
        this.offset = offset;
        this.magic = magic;
    }

    private static Map<String, MediaType> byExtension() {
        Map<String, MediaType> types = new HashMap<>();
        for (MediaType type : values()) {
            for (String extension : type.extensions()) {
                types.put(extension, type);
            }
        }
        return Map.copyOf(types);
    }

    /** {@return what an author calls it, with its article} */
    public String description() {
        return description;
    }

    /** {@return the extensions that such a file has, in lower case, the commonest first} */
    public List<String> extensions() {
        return extensions.isEmpty() ? List.of() : List.of(extensions.split(" "));
    }

    /**
     * {@return the type that a file's name says}
     *
     * @param path a path or a bare name; a query or fragment behind it is passed over
     */
    public static Optional<MediaType> ofName(String path) {
        int cut = path.indexOf('#') >= 0 ? path.indexOf('#') : path.length();
        String name = path.substring(0, path.indexOf('?') >= 0 ? Math.min(cut, path.indexOf('?')) : cut);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extension.length() == name.length() || extension.length() > 5
                ? Optional.empty()
                : Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /**
     * {@return the type that a file's bytes say; empty for what is none of these, text among it}
     *
     * @param bytes the file's first bytes, {@value #SNIFFED} of them or all
     */
    public static Optional<MediaType> ofContent(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
        for (MediaType type : values()) {
            if (type.offset >= 0 && start.startsWith(type.magic, type.offset)) {
                return Optional.of(type);
            }
        }
        // Comments of any length may stand before the element.
        boolean svg = new String(bytes, StandardCharsets.ISO_8859_1).contains("<svg");
        return svg ? Optional.of(SVG) : Optional.empty();
    }
}
