package io.github.coursekit.cache;

import io.github.coursekit.source.FileStamp;

/** Writes and reads the keys of entries. */
final class CacheKeyCodec {

    private CacheKeyCodec() {}

    static void write(Packer out, CacheKey key) {
        out.text(key.context());
        out.text(key.sha256());
        out.optional(key.stamp(), CacheKeyCodec::writeStamp);
    }

    static CacheKey read(Unpacker in) {
        return new CacheKey(in.text(), in.text(), in.optional(CacheKeyCodec::readStamp));
    }

    private static void writeStamp(Packer out, FileStamp stamp) {
        out.number(stamp.size());
        out.number(stamp.modified());
        out.number(stamp.changed());
        out.number(stamp.inode());
    }

    private static FileStamp readStamp(Unpacker in) {
        return new FileStamp(in.number(), in.number(), in.number(), in.number());
    }
}
