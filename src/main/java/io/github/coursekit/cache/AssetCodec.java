package io.github.coursekit.cache;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.MediaType;

/** Writes and reads what is kept of an asset. */
final class AssetCodec {

    private AssetCodec() {}

    static void write(Packer out, Asset asset) {
        out.text(asset.path());
        out.number(asset.size());
        out.optional(asset.type(), (packer, type) -> packer.text(type.name()));
        out.list(asset.hazards(), Packer::text);
        out.optional(asset.excess(), Packer::text);
        out.list(asset.frontMatterKeys(), Packer::text);
    }

    static Asset read(Unpacker in) {
        return new Asset(
                in.text(),
                in.number(),
                in.optional(unpacker -> MediaType.valueOf(unpacker.text())),
                in.list(Unpacker::text),
                in.optional(Unpacker::text),
                in.list(Unpacker::text));
    }
}
